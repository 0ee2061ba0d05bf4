import { useSignal } from '@preact/signals'
import { t } from '../i18n/t'
import type { Settings } from '../messages'
import { ask } from '../ui/ask'
import { Fault } from '../ui/Fault'
import { Logo } from '../ui/Logo'
import { RecoveryScreen } from '../ui/RecoveryScreen'
import { forgetCode, shownCode } from '../ui/recovery-code'
import { Said } from '../ui/Said'
import { Screen } from '../ui/Screen'
import { useTold } from '../ui/told'
import { AboutTab } from './AboutTab'
import { ActivityTab } from './ActivityTab'
import { ExportScreen } from './export/ExportScreen'
import { ExportTab } from './export/ExportTab'
import { shownExport } from './export/shown-export'
import { ImportTab } from './import/ImportTab'
import { LockButton } from './LockButton'
import { SecurityTab } from './SecurityTab'
import { SitesTab } from './SitesTab'
import { type TabName, Tabs, tabOf } from './Tabs'

/** The options page. */
export function Options({ settings }: { readonly settings: Settings }) {
  const current = useSignal<TabName>(tabOf(location.hash))
  if (shownCode.value) return <RecoveryInOptions />
  if (shownExport.value) return <ExportScreen shown={shownExport.value} />
  return (
    <>
      <Fault />
      <Screen name="options">
        <header class="head">
          <Logo size={36} />
          <div>
            <p class="hint">{t('name')}</p>
            <h1>{t('optionsTitle')}</h1>
          </div>
          <LockButton />
        </header>
        <Tabs current={current} />
        <section role="tabpanel" id="panel" aria-labelledby={current.value} tabIndex={-1}>
          {current.value === 'tab-security' && <SecurityTab settings={settings} />}
          {current.value === 'tab-import' && <ImportTab />}
          {current.value === 'tab-export' && <ExportTab />}
          {current.value === 'tab-sites' && <SitesTab />}
          {current.value === 'tab-activity' && <ActivityTab />}
          {current.value === 'tab-about' && <AboutTab />}
        </section>
      </Screen>
      <Said />
    </>
  )
}

/** A new recovery code takes the whole page, as it does when the vault is made. */
function RecoveryInOptions() {
  useTold(() => void putAwayWhenLocked())
  return (
    <>
      <Fault />
      <RecoveryScreen onKept={async () => forgetCode()} />
      <Said />
    </>
  )
}

async function putAwayWhenLocked(): Promise<void> {
  if ((await ask('vault.status', {})).state !== 'unlocked') forgetCode()
}
