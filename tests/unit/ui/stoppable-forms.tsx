import type { AccountDetails, MessagesFrom, VaultStatus } from '../../../src/messages'
import { appears, part, show, type } from './in-page'

const strong = 'plausible velvet harbour tin'

async function showPopup() {
  const { App } = await import('../../../src/popup/App')
  const { refreshStatus } = await import('../../../src/ui/vault-status')
  await refreshStatus()
  await show(<App />)
}

/** What may be stopped, and how. */
export interface Form {
  readonly name: string
  readonly verb: MessagesFrom<'page'>
  /** What the vault is like before, where it is not open. */
  readonly state?: VaultStatus['state']
  readonly open: (account: AccountDetails) => Promise<void>
  /** What is typed, the field that has the focus after a stop at first. */
  readonly typed: Readonly<Record<string, string>>
  readonly send: string
  readonly stop: string
}

export const forms: readonly Form[] = [
  {
    name: 'an unlock',
    verb: 'vault.unlock',
    state: 'locked',
    open: showPopup,
    typed: { passphrase: 'plum harbour 47' },
    send: 'unlock',
    stop: 'derive-stop',
  },
  {
    name: 'an unlock by the recovery code',
    verb: 'vault.recover',
    state: 'locked',
    async open() {
      await showPopup()
      ;(await appears('use-recovery')).click()
    },
    typed: { 'recovery-input': 'ABCD' },
    send: 'unlock',
    stop: 'derive-stop',
  },
  {
    name: 'the making of a vault',
    verb: 'vault.create',
    state: 'none',
    open: showPopup,
    typed: { 'new-passphrase': strong, 'repeat-passphrase': strong },
    send: 'create-vault',
    stop: 'derive-stop',
  },
  {
    name: 'the opening of what was shared',
    verb: 'share.open',
    async open() {
      const { OpenShare } = await import('../../../src/popup/share/OpenShare')
      await show(<OpenShare text="COUNTERSIGN-SHARE:A" />)
    },
    typed: { 'sealed-passphrase': 'plum harbour 47' },
    send: 'sealed-open',
    stop: 'derive-stop',
  },
  {
    name: 'the proof before a QR code',
    verb: 'accounts.link',
    async open(account) {
      const { ShowQr } = await import('../../../src/popup/ShowQr')
      await show(<ShowQr account={account} asked />)
    },
    typed: { 'qr-passphrase': 'plum harbour 47' },
    send: 'qr-confirm',
    stop: 'qr-cancel',
  },
  {
    name: 'the sharing of a login',
    verb: 'share.make',
    async open(account) {
      const { ShareForm } = await import('../../../src/popup/share/ShareForm')
      await show(<ShareForm id={account.id} onMade={() => undefined} />)
    },
    typed: { 'share-passphrase': 'plum harbour 47' },
    send: 'share-confirm',
    stop: 'share-cancel',
  },
  {
    name: 'a change of the passphrase',
    verb: 'vault.changePassphrase',
    async open() {
      const { ChangePassphrase } = await import('../../../src/options/access/ChangePassphrase')
      await show(<ChangePassphrase />)
      part('change-passphrase').click()
    },
    typed: { 'old-passphrase': 'plum harbour 47', 'new-passphrase': strong, 'repeat-passphrase': strong },
    send: 'change-confirm',
    stop: 'change-cancel',
  },
  {
    name: 'a raise of the passphrase',
    verb: 'vault.raiseKdf',
    async open() {
      const { RaiseKdf } = await import('../../../src/options/health/RaiseKdf')
      await show(<RaiseKdf />)
    },
    typed: { 'raise-passphrase': 'plum harbour 47' },
    send: 'raise-confirm',
    stop: 'derive-stop',
  },
  {
    name: 'a new signature',
    verb: 'vault.repair',
    async open() {
      const { Mend } = await import('../../../src/options/mend/Mend')
      await show(<Mend />)
    },
    typed: { 'mend-passphrase': 'plum harbour 47' },
    send: 'mend-confirm',
    stop: 'derive-stop',
  },
  {
    name: 'the proof before a passkey',
    verb: 'vault.prove',
    async open() {
      const { AddPasskey } = await import('../../../src/passkey/AddPasskey')
      await show(<AddPasskey />)
      await appears('passkey-name')
      type('passkey-name', 'Tablet')
    },
    typed: { 'passkey-passphrase': 'plum harbour 47' },
    send: 'create-passkey',
    stop: 'derive-stop',
  },
]
export const formOf = (verb: Form['verb']): Form => forms.find((form) => form.verb === verb) as Form
