import { useSignal } from '@preact/signals'
import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import type { Settings } from '../messages'
import { ask } from '../ui/ask'
import { Problem } from '../ui/Problem'
import { applyLook } from '../ui/page-look'
import { say } from '../ui/Said'
import { Select } from '../ui/Select'
import { Switch } from '../ui/Switch'
import { Access } from './access/Access'
import { ClipboardSwitch } from './ClipboardSwitch'
import { inMinutes } from './in-minutes'
import { KeepStorage } from './KeepStorage'

const lockChoices = [5, 15, 60, 0] as const
const themes = { system: 'theme_system', light: 'theme_light', dark: 'theme_dark' } as const

/** When the vault locks, and how the pages look. */
export function SecurityTab({ settings }: { readonly settings: Settings }) {
  const autoLock = useSignal(String(settings.autoLockMinutes))
  const onScreenLock = useSignal(settings.lockOnScreenLock)
  const theme = useSignal<string>(settings.theme)
  const problem = useSignal('')

  const write = async (change: Partial<Settings>) => {
    const answer = await ask('settings.write', change)
    problem.value = answer.ok ? '' : reasonText(answer.reason)
    if (answer.ok) say(t('saved'))
  }
  const setTheme = (value: string) => {
    const chosen = value as Settings['theme']
    applyLook(chosen)
    void write({ theme: chosen })
  }
  return (
    <div class="sheet">
      <Access />
      <Select
        testId="auto-lock"
        label={t('autoLock')}
        hint={t('autoLockHint')}
        value={autoLock}
        choices={lockChoices.map((minutes) => [String(minutes), minutes ? inMinutes(minutes) : t('autoLockNever')])}
        onChosen={(value) => void write({ autoLockMinutes: Number(value) })}
      />
      <Switch
        testId="lock-on-screen-lock"
        label={t('access_lockOnScreenLock')}
        hint={t('access_lockOnScreenLockHint')}
        on={onScreenLock}
        onChanged={(on) => void write({ lockOnScreenLock: on })}
      />
      <Select
        testId="theme"
        label={t('theme')}
        value={theme}
        choices={Object.entries(themes).map(([name, key]) => [name, t(key)])}
        onChosen={setTheme}
      />
      <ClipboardSwitch />
      <Problem text={problem} />
      <KeepStorage />
    </div>
  )
}
