import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import type { AccountDetails } from '../../messages'
import { Problem } from '../../ui/Problem'
import { Screen } from '../../ui/Screen'
import { TitleBar } from '../../ui/TitleBar'
import { AccountForm } from '../AccountForm'
import { DeleteLogin } from '../DeleteLogin'
import { loginName } from '../login-name'
import { goBack } from '../route'
import { ShowQr } from '../ShowQr'
import { ShareButton } from '../share/ShareButton'
import { SharedBy } from '../share/SharedBy'
import { askOpen } from '../vault'

/** One login: its names, where and how it is filled, its QR code, its end. */
export function Account({ id, qr }: { readonly id: string; readonly qr: boolean }) {
  const account = useSignal<AccountDetails | null>(null)
  const problem = useSignal('')
  useEffect(() => {
    void askOpen('accounts.get', { id }).then((answer) => {
      if (answer.ok) account.value = answer.account
      else problem.value = reasonText(answer.reason)
    })
  }, [id])
  if (account.value === null) {
    // Nothing of the screen is there to be focused yet, and in a moment all of it is.
    if (!problem.value) return null
    return (
      <Screen name="account" onEscape={goBack}>
        <TitleBar title={t('unnamed')} onBack={goBack} />
        <Problem text={problem} />
      </Screen>
    )
  }
  return (
    <Screen name="account" onEscape={goBack}>
      <TitleBar title={loginName(account.value)} onBack={goBack} />
      {account.value.sharedBy && <SharedBy sharing={account.value.sharedBy} />}
      <AccountForm account={account.value} />
      <ShowQr account={account.value} asked={qr} />
      <ShareButton id={id} />
      <DeleteLogin id={id} />
    </Screen>
  )
}
