import type { Signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import type { FrontPage } from '../messages'
import { ask } from '../ui/ask'
import { IconButton } from '../ui/IconButton'
import { Logo } from '../ui/Logo'
import { goTo } from './route'
import { scanning, scanPage } from './scan-page'
import { refreshStatus } from './vault'

interface CodesBarProps {
  readonly problem: Signal<string>
  readonly front: FrontPage
}

/** The head of the codes screen: add, scan, settings, lock; and the fill button while it has nothing to fill. */
export function CodesBar({ problem, front }: CodesBarProps) {
  const lock = async () => {
    const answer = await ask('vault.lock', {})
    problem.value = answer.ok ? '' : reasonText(answer.reason)
    await refreshStatus()
  }
  return (
    <header class="bar">
      <Logo size={26} />
      <h1 class="wordmark">{t('name')}</h1>
      <IconButton
        testId="add"
        icon="add"
        label={t('addLogin')}
        onClick={() => goTo({ at: 'add', found: null }, '[data-testid="add"]')}
      />
      <IconButton
        testId="scan-page"
        icon="scan"
        label={t(scanning.value ? 'scanning' : 'scanPage')}
        disabled={scanning.value}
        onClick={() => void scanPage(problem)}
      />
      {!front.fillable && (
        <IconButton testId="fill" icon="fill" label={t('fillDisabled')} disabled onClick={() => undefined} />
      )}
      <IconButton
        testId="settings"
        icon="settings"
        label={t('settings')}
        onClick={() => void browser.runtime.openOptionsPage()}
      />
      <IconButton testId="lock" icon="lock" label={t('lockNow')} onClick={() => void lock()} />
    </header>
  )
}
