import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import type { AccountDetails, Shared } from '../../messages'
import { Problem } from '../../ui/Problem'
import { Screen } from '../../ui/Screen'
import { TitleBar } from '../../ui/TitleBar'
import { loginName } from '../login-name'
import { goBack } from '../route'
import { askOpen } from '../vault'
import { type ShareAs, ShareForm } from './ShareForm'
import { ShareMade } from './ShareMade'

/** Seals one login for one colleague, and shows what it opens with. */
export function Share({ id }: { readonly id: string }) {
  const account = useSignal<AccountDetails | null>(null)
  const made = useSignal<(Shared & { readonly as: ShareAs }) | null>(null)
  const problem = useSignal('')
  useEffect(() => {
    // Opened again by a reload, it would ask for a passphrase that nobody needs.
    history.replaceState(null, '', location.pathname)
    void askOpen('accounts.get', { id }).then((answer) => {
      if (answer.ok) account.value = answer.account
      else problem.value = reasonText(answer.reason)
    })
  }, [id])
  const name = account.value ? loginName(account.value) : t('unnamed')
  return (
    <Screen key={String(account.value === null)} name="share" onEscape={goBack}>
      <TitleBar title={t('share_title', name)} onBack={goBack} />
      <Problem text={problem} />
      {account.value && !made.value && (
        <ShareForm
          id={id}
          onMade={(shared, as) => {
            made.value = { ...shared, as }
          }}
        />
      )}
      {made.value && <ShareMade shared={made.value} name={name} />}
    </Screen>
  )
}
