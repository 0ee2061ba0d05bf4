/**
 * The closed table of everything that may be asked of the background, and so the whole attack surface.
 *
 * `page` is a page of the extension (popup, options); `content` is the content script, which is enemy territory: it can
 * ask what to show, for one code for its own origin, to keep a key that it found, to note the sign-in name, to open the
 * popup, and can report an outcome. It can list nothing, read no secret, change no setting, and unlock nothing.
 * `overlay` is the script that a person had put into the page in front to mark an area: it names that area, once.
 * The background judges the sender by the browser's own data, and the arguments by `background/schemas.ts`.
 */
import type { Account, OtpParameters, OtpType } from './core/account'
import type { BackupProblem } from './core/backup/format'
import type { MergeKind } from './core/backup/merge'
import type { FileProblem, ImportedLogin, SkippedLogin } from './core/importers/importer'
import type { Damage, DamageKind } from './core/vault/damage'
import type { JournalEvent } from './core/vault/journal'
import type { PageKind } from './sites/adapter'

/** Everything that may go wrong as expected, one word for each sentence that a person reads. */
export type Reason =
  // vault
  | 'no-vault'
  | 'vault-exists'
  | 'locked'
  | 'wrong-passphrase'
  | 'wrong-recovery-code'
  | 'recovery-code-typo'
  | 'vault-damaged'
  | 'vault-too-new'
  // storage
  | 'storage-refused'
  | 'storage-full'
  | 'storage-failed'
  // what was asked
  | 'not-allowed'
  | 'not-found'
  | 'changed-meanwhile'
  /** The background ended before it answered: what was asked may be done or not. */
  | 'no-answer'
  // links and keys
  | 'empty'
  | 'not-otpauth'
  | 'migration-link'
  | 'link-damaged'
  | 'unknown-type'
  | 'unknown-algorithm'
  | 'digits-out-of-range'
  | 'period-out-of-range'
  | 'counter-out-of-range'
  | 'key-missing'
  | 'key-characters'
  | 'key-cut-off'
  | 'key-too-short'
  | 'key-too-long'
  | 'name-too-long'
  // pictures and pages
  | 'no-qr'
  | 'qr-not-otpauth'
  | 'picture-unreadable'
  | 'picture-too-large'
  | 'page-not-readable'
  | 'key-not-on-page'
  | 'keys-differ'
  | 'not-fillable'
  // backups
  | BackupProblem
  | 'entry-unreadable'
  // files of other apps
  | FileProblem
  | SkippedLogin['reason']
  | 'import-failed'
  | 'import-stopped'
  | 'import-one-file'
  // other apps' formats
  | 'kind-not-held'
  | 'digits-not-held'
  | 'period-not-held'
  | 'link-too-long'

export interface Failure {
  readonly ok: false
  readonly reason: Reason
}
export type Outcome<T = object> = ({ readonly ok: true } & T) | Failure

/** How a login is shown: no secret, no code. */
export interface Face {
  readonly id: string
  readonly issuer: string
  readonly label: string
  readonly person: string
}

/** A slip in a recovery code; `group` counts from 1, and is null where the length is not a code's. */
export interface RecoveryTypo {
  readonly ok: false
  readonly reason: 'recovery-code-typo'
  readonly group: number | null
}

export interface VaultStatus {
  readonly state: 'none' | 'locked' | 'unlocked' | 'unavailable'
  /** Why the vault cannot be used, where `state` is `unavailable`. */
  readonly reason: Reason | null
  /** The recovery code was made but never noted as kept: show a fresh one. */
  readonly recoveryPending: boolean
}

// The ways in.
/** Too early after wrong tries: ask again at this Unix time in milliseconds. */
export interface Wait {
  readonly ok: false
  readonly reason: 'wait'
  readonly until: number
}

/** What a person shows when they are asked again. */
export type Proof =
  | { readonly passphrase: string }
  | { readonly recoveryCode: string }
  /** `vault.prove` or `passkey.prove` went well within the last three minutes; counts once. */
  | { readonly proven: true }

/** Why the proof was not taken; `ask-again`: there is none, or its time is over. */
export type Refusal = Failure | Wait | RecoveryTypo | { readonly ok: false; readonly reason: 'ask-again' }

/** What a credential's function made, in base64. */
export interface PasskeyOutput {
  readonly credentialId: string
  readonly output: string
}

/** A passkey of the vault; nothing of it is secret. `credentialId` and `salt` are base64. */
export interface Passkey {
  readonly id: string
  readonly name: string
  /** Unix time in milliseconds. */
  readonly createdAt: number
  readonly credentialId: string
  readonly salt: string
}

export type UnknownPasskey = { readonly ok: false; readonly reason: 'unknown-passkey' }

/** A row of the codes screen. */
export interface CodeRow extends Face {
  readonly type: OtpType
  readonly period: number
  /** Empty for a counter-based login until its next code is asked for. */
  readonly code: string
  readonly nextCode: string
  /** Unix time in milliseconds at which `code` gives way to `nextCode`. */
  readonly validUntil: number
  readonly confirmed: boolean
}

export interface CodeList {
  readonly rows: readonly CodeRow[]
  /** Every login that is not as the vault wrote it last. */
  readonly damage: readonly Damage[]
  /** False where somebody else has written to the vault's header. */
  readonly authentic: boolean
}

/** An account without its secret. */
export type AccountDetails = Omit<Account, 'secret'>

/** What a person may change of an account. */
export type AccountChanges = Partial<
  Pick<Account, 'issuer' | 'label' | 'person' | 'origins' | 'autoFill' | 'autoSubmit' | 'trustBrowser'>
>

/** A login found in a link, a picture or on the visible page. `text` holds the key: extension pages only. */
export interface Found {
  readonly text: string
  readonly issuer: string
  readonly label: string
}

/** Logins that were found at once, one at least. */
export interface FoundLogins {
  readonly found: readonly Found[]
  /** Parts of a Google Authenticator export that nobody has shown yet; what was read of it is kept for some minutes. */
  readonly missing: readonly { readonly number: number; readonly size: number }[]
}

export interface FrontPage {
  /** Host of the page in front, empty where the browser does not tell. */
  readonly host: string
  readonly fillable: boolean
  /** The person asked by shortcut for this page to be scanned; said once. */
  readonly scan: boolean
}

/** What was done with the vault, newest first. */
export interface ActivityList {
  /** `number` counts from the vault's first event; `event` is null where it does not open. */
  readonly rows: readonly { readonly number: number; readonly event: JournalEvent | null }[]
  /** There are older ones. */
  readonly more: boolean
  /** False where an event among these was changed, moved or taken away. */
  readonly whole: boolean
}

export interface Settings {
  /** Minutes without use after which the vault locks; 0 for not before the browser closes. */
  readonly autoLockMinutes: number
  readonly lockOnScreenLock: boolean
  readonly theme: 'system' | 'light' | 'dark'
}

/** What the content script saw. */
export interface PageReport {
  readonly kind: PageKind
  /** The sign-in name that a sign-in page shows or was given. */
  readonly claim: string | null
}

/** What the chip is to show. */
export type View =
  | { readonly state: 'none' }
  | { readonly state: 'locked'; readonly vault: 'none' | 'locked' | 'unavailable' }
  | { readonly state: 'enrol' }
  /** `fill`: fill at once, without a click. */
  | { readonly state: 'ready'; readonly account: Face; readonly fill: boolean }
  | { readonly state: 'choose'; readonly accounts: readonly Face[] }
  | { readonly state: 'unknown-login'; readonly claim: string; readonly accounts: readonly Face[] }
  | { readonly state: 'sms' }
  | { readonly state: 'refused'; readonly accounts: readonly Face[] }
  | { readonly state: 'too-many' }
  /** The enrolment went through to its end. */
  | { readonly state: 'saved'; readonly account: Face }

export interface GivenCode {
  readonly code: string
  readonly trust: boolean
  readonly submit: boolean
}

export type CodeAnswer =
  | ({ readonly ok: true } & GivenCode)
  /** No code now. */
  | Wait
  | Failure

export type SaveAnswer =
  /** `already`: this very key was in the vault. */
  | { readonly ok: true; readonly account: Face; readonly already: boolean }
  /** The login has another key: ask again with `replace`. */
  | { readonly ok: false; readonly reason: 'replace'; readonly account: Face }
  | Failure

/** What a backup's login is to the vault; see `core/backup/merge.ts`. */
export type BackupRow = Face & { readonly kind: MergeKind }

/** An entry of a backup that is no login. */
export interface SkippedRow {
  readonly issuer: string
  readonly label: string
  readonly reason: Reason
}

/** What a backup holds; nothing of the vault was touched. */
export interface BackupLook {
  /** Unix time in milliseconds. */
  readonly createdAt: number
  readonly rows: readonly BackupRow[]
  readonly skipped: readonly SkippedRow[]
}

/** What was done with each login of a backup; `left` was not chosen. */
export interface RestoreReport {
  readonly rows: readonly (Face & {
    readonly done: 'added' | 'updated' | 'left' | Exclude<MergeKind, 'new' | 'newer'>
  })[]
  readonly skipped: readonly SkippedRow[]
}

/** A login as a file of another app or a picture has it. */
export type Incoming = ImportedLogin

/**
 * What it is to the vault: not there; there as it is; the same login with another key or other settings; or the same as
 * one before it in the list.
 */
export type IncomingKind = 'new' | 'same' | 'other-key' | 'twice'

/** What can be undone of the last import. */
export interface LastImportState {
  /** Unix time in milliseconds. */
  readonly at: number
  readonly from: string
  /** Logins that it added and nobody has changed or used since. */
  readonly logins: number
  /** Those that were; they stay. */
  readonly changed: number
}

export interface BackupStatus {
  /** Unix time in milliseconds; null where none was ever saved. */
  readonly lastBackupAt: number | null
  /** Logins that were added since. */
  readonly added: number
  /** False where nothing was added, or a person asked to be left alone for a while. */
  readonly remind: boolean
}

/** What all logins can be handed over as, beside our own backup. */
export type ExportKind = 'otpauth-lines' | 'aegis' | 'aegis-plain' | 'cxf' | 'google-migration' | 'sheet'

/** A login on paper. */
export type SheetRow = Face & OtpParameters & { readonly link: string }

export interface Exported {
  /** Unix time in milliseconds. */
  readonly createdAt: number
  /** A file's text, the texts of QR codes, or what a sheet of paper shows. */
  readonly content:
    | { readonly text: string }
    | { readonly links: readonly string[] }
    | { readonly rows: readonly SheetRow[] }
  /** How many are in it. */
  readonly logins: number
  /** Those that the format has no place for. */
  readonly left: readonly SkippedRow[]
  /** Logins of the vault that cannot be read, and so are not in it. */
  readonly unreadable: number
}

/** A login that the vault's own history has and the vault has not. */
export interface PastLogin extends Face {
  readonly kind: 'deleted' | Exclude<DamageKind, 'unlisted'>
  /** Unix time in milliseconds at which it was deleted, or last written. */
  readonly at: number
}

/** A login that is not as the vault wrote it last, and what can be done: put back, kept as it is, or dropped alone. */
export interface Examined extends Damage {
  readonly remedy: 'heal' | 'adopt' | 'none'
}

export interface Examination {
  readonly logins: readonly Examined[]
  /** False where somebody else has written to the ways in: signing them again needs the passphrase. */
  readonly signed: boolean
  readonly authentic: boolean
}

export interface RepairReport {
  readonly healed: readonly string[]
  readonly adopted: readonly string[]
  readonly dropped: readonly string[]
  /** The header was signed over the passphrase alone: recovery code and other ways in are to be made anew. */
  readonly otherWaysRemoved: boolean
}

type Nothing = Readonly<Record<string, never>>
interface Verb<From extends 'page' | 'content' | 'overlay', Arguments, Result> {
  readonly from: From
  readonly arguments: Arguments
  readonly result: Result
}

export interface Messages {
  'vault.status': Verb<'page', Nothing, VaultStatus>
  'vault.create': Verb<'page', { passphrase: string }, Outcome<{ recoveryCode: string }>>
  /** A new recovery code in place of one that was never noted as kept. */
  'vault.renewRecovery': Verb<'page', Nothing, Outcome<{ recoveryCode: string }>>
  /** `recoveryCode`: the one that was on show; another window may have made a fresh one since. */
  'vault.recoveryKept': Verb<'page', { recoveryCode: string }, Outcome>
  'vault.unlock': Verb<'page', { passphrase: string }, Outcome | Wait>
  'vault.recover': Verb<'page', { recoveryCode: string }, Outcome | RecoveryTypo | Wait>
  'vault.lock': Verb<'page', Nothing, Outcome>

  'accounts.list': Verb<'page', Nothing, Outcome<CodeList>>
  'accounts.get': Verb<'page', { id: string }, Outcome<{ account: AccountDetails }>>
  /** `text`: an otpauth link or a setup key; `issuer` and `label` win over the link's where they are not empty. */
  'accounts.add': Verb<
    'page',
    { text: string; issuer: string; label: string },
    Outcome<{ id: string; already: boolean }>
  >
  'accounts.edit': Verb<'page', { id: string; changes: AccountChanges }, Outcome>
  'accounts.delete': Verb<'page', { id: string }, Outcome>
  /** The next code of a counter-based login; the counter is stored first. */
  'accounts.next': Verb<'page', { id: string }, Outcome<{ code: string }>>
  /** The login's otpauth link, for its QR code: the person is asked again. */
  'accounts.link': Verb<'page', { id: string; proof: Proof }, Outcome<{ link: string }> | Refusal>

  /** A link, an export link of several logins, or a setup key. */
  'found.read': Verb<'page', { text: string }, Outcome<FoundLogins>>
  /** `picture`: a `data:image/…` URL. */
  'found.picture': Verb<'page', { picture: string }, Outcome<FoundLogins>>
  'found.scan': Verb<'page', Nothing, Outcome<FoundLogins>>

  /** What was found while no popup was there to show it: an area that was marked, a picture of the menu. Stays until shown. */
  'found.waiting': Verb<'page', Nothing, Outcome<{ waiting: Outcome<FoundLogins> | null }>>
  'found.shown': Verb<'page', Nothing, Outcome>

  /** Lets the person mark an area of the page in front; what is in it waits for the popup, which opens again. */
  'front.mark': Verb<'page', Nothing, Outcome>
  'front.look': Verb<'page', Nothing, FrontPage>
  'front.fill': Verb<'page', Nothing, Outcome>

  'activity.list': Verb<'page', { before?: number; limit: number }, Outcome<ActivityList>>
  /** Why something that was done could not be written down; told once. */
  'activity.missed': Verb<'page', Nothing, Outcome<{ missed: Reason | null }>>
  /** A code is in the clipboard. `clearsAt`: when it is wiped (Unix ms); null where the browser was not asked to let us. */
  'clipboard.copied': Verb<'page', { code: string }, Outcome<{ clearsAt: number | null }>>
  /** The copied code whose time is over, for the page that empties the clipboard of it; told once. */
  'clipboard.take': Verb<'page', Nothing, { code: string | null }>

  'settings.read': Verb<'page', Nothing, Outcome<{ settings: Settings }>>
  'settings.write': Verb<'page', Partial<Settings>, Outcome>

  /** A backup file of all logins, under a passphrase of its own. */
  'backup.make': Verb<
    'page',
    { passphrase: string; proof: Proof },
    Outcome<{ text: string; createdAt: number; logins: number; unreadable: number }> | Refusal
  >
  /** The person was given the file. */
  'backup.saved': Verb<'page', { createdAt: number }, Outcome>
  'backup.status': Verb<'page', Nothing, Outcome<{ status: BackupStatus }>>
  /** Not now: no reminder for a week. */
  'backup.later': Verb<'page', Nothing, Outcome>
  'backup.look': Verb<'page', { text: string; passphrase: string }, Outcome<{ look: BackupLook }>>
  /** `ids`: of which logins; all where it is left out. */
  'backup.restore': Verb<
    'page',
    { text: string; passphrase: string; ids?: readonly string[] },
    Outcome<{ report: RestoreReport }>
  >

  'import.look': Verb<'page', { logins: readonly Incoming[] }, Outcome<{ kinds: readonly IncomingKind[] }>>
  /** Adds what is new, and a login's other key beside the one that is there; replaces nothing. `from`: the app. */
  'import.save': Verb<
    'page',
    { logins: readonly Incoming[]; from: string },
    Outcome<{ added: number; already: number }>
  >
  'import.last': Verb<'page', Nothing, Outcome<{ last: LastImportState | null }>>
  /** `at`: of which import. What was changed or used since is left. */
  'import.undo': Verb<'page', { at: number }, Outcome<{ removed: number; left: number }>>
  /** `password`: the file's own; empty where it has none. */
  'export.make': Verb<
    'page',
    { kind: ExportKind; password: string; proof: Proof },
    Outcome<{ exported: Exported }> | Refusal
  >

  'history.list': Verb<'page', Nothing, Outcome<{ logins: readonly PastLogin[] }>>
  /** `restored`: the ids of those that came back. */
  'history.restore': Verb<'page', { ids: readonly string[] }, Outcome<{ restored: readonly string[] }>>

  'vault.examine': Verb<'page', Nothing, Outcome<{ examination: Examination }>>
  /** Puts back what the history has, then drops and adopts what was confirmed. `again`: needed where the header is not signed. */
  'vault.repair': Verb<
    'page',
    { drop: readonly string[]; adopt: readonly string[]; again: string },
    Outcome<{ report: RepairReport }> | Refusal
  >

  // The ways in; changing one asks again.
  /** `until`: when the next try is taken (Unix ms); 0 for now. */
  'vault.wait': Verb<'page', Nothing, { until: number }>
  /** The person is asked again; what needs a proof takes it for three minutes, once. */
  'vault.prove': Verb<'page', { proof: Proof }, Outcome | Refusal>
  'vault.isProven': Verb<'page', Nothing, { proven: boolean }>
  'vault.changePassphrase': Verb<'page', { passphrase: string; proof: Proof }, Outcome | Refusal>
  /** A recovery code in place of the one that is kept. */
  'vault.newRecovery': Verb<'page', { proof: Proof }, Outcome<{ recoveryCode: string }> | Refusal>
  'passkey.list': Verb<'page', Nothing, Outcome<{ passkeys: readonly Passkey[] }>>
  'passkey.add': Verb<'page', PasskeyOutput & { name: string; salt: string; proof: Proof }, Outcome | Refusal>
  'passkey.remove': Verb<'page', { id: string; proof: Proof }, Outcome | Refusal>
  'passkey.unlock': Verb<'page', PasskeyOutput, Outcome | UnknownPasskey>
  'passkey.prove': Verb<'page', PasskeyOutput, Outcome | UnknownPasskey>

  'content.look': Verb<'content', PageReport, View>
  'content.signIn': Verb<'content', { claim: string }, Outcome>
  'content.code': Verb<'content', { id: string; purpose: 'challenge' | 'enrolment' }, CodeAnswer>
  /** `pictures`: `data:image/…` URLs that may hold the QR code; `printedKey`: the key in text, empty where there is none. */
  'content.save': Verb<'content', { pictures: readonly string[]; printedKey: string; replace: boolean }, SaveAnswer>
  'content.openPopup': Verb<'content', Nothing, Outcome>

  'overlay.marked': Verb<'overlay', { area: Area }, Outcome>
}

export type MessageName = keyof Messages
export type MessagesFrom<From> = { [K in MessageName]: Messages[K]['from'] extends From ? K : never }[MessageName]
export type ArgumentsOf<K extends MessageName> = Messages[K]['arguments']
export type ResultOf<K extends MessageName> = Messages[K]['result']

/** The envelope on the wire. */
export interface Request<K extends MessageName = MessageName> {
  readonly name: K
  readonly arguments: ArgumentsOf<K>
}

/** A part of what a tab shows, in parts of 1 of its width and height. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What the script that is put into a page to scan it answers: a page's word, judged like a message. */
export interface PageLook {
  /** `data:image/png` URLs, likely QR codes first. */
  readonly pictures: readonly string[]
  /** Where pictures are in view that may not be read, for they came from another host. */
  readonly areas: readonly Area[]
}

/** What the background may tell a content script, in the tab's top frame. */
export interface Tellings {
  /** Something changed (unlocked, locked, saved): look again. */
  'look-again': Nothing
  /** The person asked for a fill by popup or shortcut. */
  fill: Nothing
  /** Is there something to fill here? The only telling with an answer. */
  'fillable?': Nothing
}
export type Telling = keyof Tellings
