import type { Signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import { ask } from '../ui/ask'
import { IconButton } from '../ui/IconButton'
import { Logo } from '../ui/Logo'
import { refreshStatus } from '../ui/vault-status'
import { goTo } from './route'
import { scanning, scanPage } from './scan-page'

interface CodesBarProps {
  readonly problem: Signal<string>
}

/** The head of the codes screen: add, scan, settings, lock. */
export function CodesBar({ problem }: CodesBarProps) {
  const lock = async () => {
    const answer = await ask('vault.lock', {})
    problem.value = answer.ok ? '' : reasonText(answer.reason)
    await refreshStatus()
  }
  return (
    <header class="bar">
      <Logo size={28} />
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
