import { render } from 'preact'
import { languageFor } from '../i18n/languages'
import { t } from '../i18n/t'
import type { Settings } from '../messages'
import { ask } from '../ui/ask'
import { watchForFaults } from '../ui/Fault'
import { followSettings } from '../ui/follow-settings'
import { applyLastTheme, applyTheme } from '../ui/theme'
import { Help } from './Help'

function draw({ theme, language }: Pick<Settings, 'theme' | 'language'>): void {
  applyTheme(theme)
  const spoken = language === 'browser' ? languageFor(t('languageTag')) : language
  render(<Help spoken={spoken} />, document.body)
}

watchForFaults()
applyLastTheme()
void ask('settings.read', {}).then((answer) => {
  draw(answer.ok ? answer.settings : { theme: 'system', language: 'browser' })
  followSettings(draw)
})
