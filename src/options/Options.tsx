import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
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
import { ExportScreen } from './export/ExportScreen'
import { shownExport } from './export/shown-export'
import { refreshFindings } from './health/findings'
import { LockButton } from './LockButton'
import { Tabs } from './Tabs'
import { tabList } from './tab-list'
import { usePlace } from './use-place'

/** The options page. @param settings as they are saved; drawn again with others where another window changes them */
export function Options({ settings }: { readonly settings: Settings }) {
  const own = useSignal(settings)
  useEffect(() => {
    own.value = settings
  }, [settings])
  if (shownCode.value) return <RecoveryInOptions />
  if (shownExport.value) return <ExportScreen shown={shownExport.value} />
  return <AllTabs settings={own} />
}

function AllTabs({ settings }: { readonly settings: Signal<Settings> }) {
  const current = usePlace()
  useTold(() => void refreshFindings())
  const { label, Content } = tabList[current.value]
  const title = t(label)
  useEffect(() => {
    document.title = `${title} · ${t('name')}`
  }, [title])
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
        <section role="tabpanel" id="panel" class={`panel panel-${current.value}`} aria-labelledby={current.value}>
          <Content settings={settings} />
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
