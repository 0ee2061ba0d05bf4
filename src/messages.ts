/**
 * The closed table of everything that may be asked of the background, and so the whole attack surface.
 *
 * `page` is a page of the extension (popup, options); `content` is the content script, which is enemy territory: it can
 * ask what to show, for one code for its own origin, to keep a key that it found, to note the sign-in name, to open the
 * popup or the help page, and can report an outcome. It can list nothing, read no secret, change no setting, and unlock nothing.
 * `overlay` is the script that a person had put into the page in front to mark an area: it names that area, once.
 * The background judges the sender by the browser's own data, and the arguments by `background/schemas.ts`.
 * Beside messages there is one call, `CalledBackground`.
 */
import type { Account, OtpParameters, OtpType, Sharing, TrustRule } from './core/account'
import type { BackupProblem } from './core/backup/format'
import type { MergeKind } from './core/backup/merge'
import type { HostParts } from './core/hosts/host-parts'
import type { Trick } from './core/hosts/verdict'
import type { FileProblem, ImportedLogin, SkippedLogin } from './core/importers/importer'
import type { ChosenLanguage } from './core/languages'
import type { ListGroups, ListOrder } from './core/list/arrange'
import type { Policy } from './core/policy/policy'
import type { ShareProblem } from './core/share/format'
import type { Damage, DamageKind } from './core/vault/damage'
import type { JournalEvent } from './core/vault/journal'
import type { PageKind, SentWay } from './sites/adapter'

export type { HostParts, Policy, Sharing, TrustRule }

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
  /** Most likely for lack of memory. */
  | 'derivation-failed'
  // what was asked
  | 'not-allowed'
  | 'not-found'
  | 'changed-meanwhile'
  /** The background ended before it answered: what was asked may be done or not. */
  | 'no-answer'
  /** The person stopped it in time: nothing was changed. */
  | 'stopped'
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
  | 'other-site'
  | 'not-secure'
  | 'odd-address'
  | 'no-code-field'
  | 'not-a-code-field'
  | 'several-fields'
  | 'code-misfit'
  | 'fill-refused'
  | 'page-changed'
  | 'no-logins'
  | 'clock-unknown'
  // what an organisation has set
  | 'set-by-organisation'
  /** The vault has a passkey, and the organisation wants it used. */
  | 'passkey-required'
  // logins that somebody shared
  | ShareProblem
  | 'share-too-long'
  // people
  | 'name-missing'
  | 'login-missing'
  | 'not-handed-over'
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

/** What long work is about: the person's proof, a key made of a passphrase, the vault, a comparison, encryption, the disk, a file. */
export type WorkStage = 'proof' | 'key' | 'vault' | 'comparing' | 'sealing' | 'writing' | 'file'

/** How far a piece of work is. */
export interface WorkFigure {
  readonly stage: WorkStage
  readonly done: number
  /** 0 where nothing can be counted. */
  readonly of: number
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
  /** Until when the codes were used for this login already (Unix ms); 0 where `code` was not. */
  readonly usedUntil: number
  readonly confirmed: boolean
  /** Made by the welcome page's practice site, and good for nothing else. */
  readonly practice?: true
}

/** A login in the popup's list. */
export interface ListFace extends Face {
  readonly type: OtpType
  readonly confirmed: boolean
  readonly pinned: boolean
  /** The name of its group; empty where it has none, or none are wanted. */
  readonly section: string
  /** What it is found by beside its names: sites, and the group of another app. */
  readonly also: string
}

/** The vault's logins in their order. */
export interface FaceList {
  readonly faces: readonly ListFace[]
}

/** What the popup shows first, in one answer. */
export interface PopupOpening {
  readonly status: VaultStatus
  /** Null where they cannot be read. */
  readonly settings: Settings | null
  /** That the page in front is a look-alike, where the person asked for something there by shortcut or menu; said once, locked or not. */
  readonly warning: Warned | null
  /** The first logins of an open vault with their codes, and how many there are. */
  readonly list: (FaceList & { readonly rows: readonly CodeRow[]; readonly total: number }) | null
}

/** The whole vault, looked at record by record. */
export interface VaultCheck {
  /** Every login that is not as the vault wrote it last. */
  readonly damage: readonly Damage[]
  /** False where somebody else has written to the vault's header. */
  readonly authentic: boolean
  /** Every login that opens, where that is not what the table of contents says. */
  readonly faces: readonly ListFace[] | null
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
  Pick<Account, 'issuer' | 'label' | 'person' | 'names' | 'origins' | 'autoFill' | 'autoSubmit' | 'trust'>
>

/** A login found in a link, a picture or on the visible page. `text` holds the key: extension pages only. */
export interface Found {
  readonly text: string
  readonly issuer: string
  readonly label: string
}

/** A login that a colleague shared, opened by its passphrase. Its key is shown to no page: `handle` stands for it. */
export interface OpenedLogin {
  readonly handle: string
  readonly issuer: string
  readonly label: string
  /** Who shared it. */
  readonly sharedBy: Sharing
}

/** Logins that were found at once, one at least unless there is a sealed one. */
export interface FoundLogins {
  readonly found: readonly Found[]
  /** Parts of a Google Authenticator export that nobody has shown yet; what was read of it is kept for some minutes. */
  readonly missing: readonly { readonly number: number; readonly size: number }[]
  /** A login that a colleague shared, instead of any that was found: it wants its passphrase first. */
  readonly sealed?: string
}

/**
 * What the page in front is: of a known site what it asks for; `field` and `plain`: another site's with a place for a code
 * and without; `unsafe`: an address where no code may go; `untold`: the browser does not say, or it is none of the web.
 */
export type FrontKind = PageKind | 'field' | 'plain' | 'look-alike' | 'unsafe' | 'untold'

export interface FrontPage {
  readonly kind: FrontKind
  /** Host of the page in front, empty where the browser does not tell. */
  readonly host: string
  /** There is a field for a code. */
  readonly fillable: boolean
  /** Whether asking for a fill leads anywhere: at least to a sentence that says why not. */
  readonly askable: boolean
  /** Whose code it would be, where no other login comes into question. */
  readonly login: Face | null
  /** What the person asked for by shortcut, menu or on the chip; said once. `backup`: of the login that was just enrolled. */
  readonly wish:
    | { readonly kind: 'scan' | 'clock' }
    | { readonly kind: 'backup'; readonly id: string }
    | ({ readonly kind: 'fill' } & FillWish)
    | null
}

/** What is to be filled into the page in front. */
export interface FillWish {
  /** The login that was chosen. */
  readonly id?: string
  /** Into the field with the focus and no other. */
  readonly here?: boolean
  /** The site that the person was shown: another page that is in front by then gets nothing. */
  readonly origin?: string
}

/** The page in front is not a known site's, and looks it: nothing is filled or read there. */
export interface Warned {
  readonly ok: false
  readonly reason: 'look-alike'
  /** The page's own host. */
  readonly host: HostParts
  /** The known host that it looks like. */
  readonly of: string
  readonly trick: Trick
}

/** Which login's code the site in front is to get. */
export interface LoginAsked {
  readonly ok: false
  readonly reason: 'choose'
  readonly origin: string
  readonly host: HostParts
  /** True where none is bound to the site yet: the one that is chosen will be. */
  readonly binds: boolean
  readonly accounts: readonly SiteLogin[]
}

/** `elsewhere`: the site whose codes a login makes, where that is a known one. */
export type SiteLogin = Face & { readonly elsewhere: string | null }

export type FillAnswer = { readonly ok: true } | (Wait & { readonly account: Face }) | LoginAsked | Warned | Failure

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
  readonly theme: 'system' | 'light' | 'dark' | 'contrast'
  readonly language: ChosenLanguage
  /** Others use this computer too: no site is ever told to trust it. */
  readonly sharedComputer: boolean
  readonly listOrder: ListOrder
  readonly listGroups: ListGroups
}

/** The computer's clock as far as it was measured; seconds to add to it, none where it is right. */
export interface ClockState {
  /** What is added to the computer's clock for every code. */
  readonly correction: number
  /** What a site's clock would have added, where it was asked and differs; `host`: which site. */
  readonly offer: { readonly seconds: number; readonly host: string } | null
}

/** What the content script saw. */
export interface PageReport {
  readonly kind: PageKind
  /** The sign-in name that a sign-in page shows or was given. */
  readonly claim: string | null
  /** How the code reaches the person, on pages that want one that was sent. */
  readonly way?: SentWay
  /** A page that wants a sent code says that the last one was not right. */
  readonly complains?: boolean
  /** A method choice that offers the authenticator app. */
  readonly offersApp?: boolean
  /** Where the sign-in leads, as the page's form carries it along. */
  readonly returnTo?: string
  /** For whom Amazon signs in: the form's `openid.assoc_handle`. */
  readonly handle?: string
  /** A challenge with nothing typed yet: where its code is to be filled at once, it may come with the answer. */
  readonly empty?: boolean
}

/** Why a code is offered and not filled by itself. */
export type Hesitation =
  /** The page does not say where its code is to come from. */
  | 'unsure-page'
  /** The sign-in leads to another place than usual. */
  | 'destination'
  /** A code was filled since the sign-in began. */
  | 'filled-before'
  /** No sign-in name was seen; it is the only login of the site. */
  | 'name-unseen'
  /** The person wants it so for this login. */
  | 'switched-off'

/** Why a code may have been refused, from evidence. */
export type RefusalCause =
  /** The page before wanted a code that was sent. */
  | { readonly kind: 'sent-wanted' }
  | { readonly kind: 'step-used' }
  | { readonly kind: 'other-login'; readonly account: Face }
  /** The computer's clock: seconds that it is ahead, negative where it is behind. */
  | { readonly kind: 'clock'; readonly ahead: number }
  | { readonly kind: 'expired' }
  | { readonly kind: 'unknown' }

/** What the chip is to show. */
export type View =
  | { readonly state: 'none' }
  | { readonly state: 'locked'; readonly vault: 'none' | 'locked' | 'unavailable' }
  /** `unasked`: the page opened right after a sign-in, and nobody asked for it. */
  | { readonly state: 'enrol'; readonly unasked: boolean }
  /** `why`: null where the code is filled at once, without a click; `given`: that code, where it came along. */
  | ({
      readonly state: 'ready'
      readonly account: Face
      readonly why: Hesitation | null
      readonly given?: GivenCode
    } & SignIn)
  | ({ readonly state: 'choose'; readonly accounts: readonly Face[] } & SignIn)
  | ({ readonly state: 'unknown-login'; readonly claim: string; readonly accounts: readonly Face[] } & SignIn)
  /** `step`: where the way to the authenticator goes on: on this page, or among the methods to choose from. */
  | {
      readonly state: 'sms'
      readonly way: SentWay | null
      readonly step: 'challenge' | 'methods'
      /** The page refused a code, and that was one of the app's. */
      readonly mistaken: boolean
    }
  | {
      readonly state: 'refused'
      readonly accounts: readonly Face[]
      readonly cause: RefusalCause
      readonly destination: SignIn['destination']
      /** The key of a refused enrolment, which no page ever accepted and which can be dropped. */
      readonly droppable: Face | null
    }
  | { readonly state: 'too-many' }
  /** The enrolment went through to its end. */
  | { readonly state: 'saved'; readonly account: Face }

/** What is said beside a login on a challenge. */
export interface SignIn {
  /** The place where the sign-in leads, where it is not the usual one. */
  readonly destination: string | null
  /** When the site was told to trust this browser for the login (Unix ms), though it asks again. */
  readonly trustedAt: number | null
}

/** A guide of the help page. */
export type HelpTopic =
  | 'which-code'
  | 'no-code'
  | 'refused'
  | 'too-many'
  | 'choose-login'
  | 'trusted-browser'
  | 'lost-phone'
  | 'recovery'
  | 'backup'
  | 'enrol'
  | 'unasked'
  | 'own-login'

export interface GivenCode {
  readonly code: string
  /** What to do with the page's box for trusting this browser: tick it, offer to, or leave it alone. */
  readonly trust: 'tick' | 'offer' | 'leave'
  readonly submit: boolean
  /** The sign-in name to offer to remember for this login. */
  readonly unknownName: string | null
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
  /** Logins that it wrote over, untouched since: they will be as they were before. */
  readonly updated: number
  /** Those that were changed or used; they stay. */
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

/** What an organisation has set, and what comes of it here. */
export interface PolicyState {
  readonly policy: Policy
  /** A passkey is wanted, and the vault has none. */
  readonly passkeyMissing: boolean
  /** The vault has a passkey, so that the passphrase alone opens nothing. */
  readonly passkeyOnly: boolean
}

/**
 * A login on the list of somebody who leaves. `renewed`: it has another key since, so nobody has to tick it. `others`:
 * names of those who go on using it.
 */
export type HandOverRow = Face & { readonly done: boolean; readonly renewed: boolean; readonly others: string }

/** A person's login; `others` are the names of those who use it, too. */
export type PersonLogin = Face & { readonly others: string }

/** Somebody who uses logins, or is leaving. */
export interface Person {
  readonly name: string
  readonly logins: readonly PersonLogin[]
  /** What is left to do before they are gone; null where they stay. */
  readonly leaving: { readonly since: number; readonly logins: readonly HandOverRow[] } | null
}

export interface PeopleList {
  /** By name. */
  readonly people: readonly Person[]
  /** Every login, for choosing from. */
  readonly logins: readonly Face[]
  /** Logins that several people use. */
  readonly several: readonly Face[]
  /** Logins that nobody is named for. */
  readonly nobody: readonly Face[]
}

/** A login for one colleague. */
export interface Shared {
  /** To be told by another way; kept nowhere. */
  readonly passphrase: string
  /** The text of a QR code, or of a backup file. */
  readonly text: string
  /** Unix time in milliseconds. */
  readonly createdAt: number
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

/** Something that a person had better mend; equal keys are told by whose they are alone. */
export type Finding =
  /** Records or the header are not as the vault wrote them last. */
  | { readonly kind: 'damaged'; readonly logins: number }
  /** Only the passphrase opens the vault: no passkey, and no recovery code that was noted as kept. */
  | { readonly kind: 'no-second-way' }
  /** `since`: the last backup (Unix ms), null where there is none; `logins`: how many it does not hold. */
  | { readonly kind: 'no-backup'; readonly logins: number; readonly since: number | null }
  | { readonly kind: 'same-key'; readonly logins: readonly Face[] }
  /** One login whose person field names several, or one that stands here once for each person. */
  | { readonly kind: 'shared'; readonly logins: readonly Face[] }
  /** Saved from an enrolment page that was never seen to accept it. */
  | { readonly kind: 'unconfirmed'; readonly login: Face; readonly since: number }
  /** The passphrase is easier to guess than it would be if it were chosen today. */
  | { readonly kind: 'old-kdf' }
  /** `seconds`: added to the computer's clock for every code. */
  | { readonly kind: 'clock'; readonly seconds: number }

type Nothing = Readonly<Record<string, never>>
interface Verb<From extends 'page' | 'content' | 'overlay', Arguments, Result> {
  readonly from: From
  readonly arguments: Arguments
  readonly result: Result
}

/**
 * What Firefox's background, which is a page, has on its window for the pages of ours in its process: `popup.open`
 * without the way of a message. No script of a web page, and no content script, ever gets hold of that window.
 */
export interface CalledBackground {
  countersignOpening?: () => Promise<PopupOpening>
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

  'popup.open': Verb<'page', Nothing, PopupOpening>
  /** Every login with its code, and what became of each record: all that the three below say, at once. */
  'accounts.list': Verb<'page', Nothing, Outcome<CodeList>>
  /** By the vault's table of contents, without opening a record. */
  'accounts.faces': Verb<'page', Nothing, Outcome<FaceList>>
  /** The codes of some logins; those whose record does not open are left out. */
  'accounts.codes': Verb<'page', { ids: readonly string[] }, Outcome<{ rows: readonly CodeRow[] }>>
  'accounts.check': Verb<'page', Nothing, Outcome<VaultCheck>>
  /** Pins a login, or puts it where another one stands in the order by hand; those between move up by one. */
  'accounts.place': Verb<'page', { id: string; pinned: boolean } | { id: string; to: string }, Outcome>
  'accounts.get': Verb<'page', { id: string }, Outcome<{ account: AccountDetails }>>
  /**
   * `text`: an otpauth link or a setup key; `handle`: what `share.open` gave, `not-found` where its time is over; `issuer`
   * and `label` win over the link's where they are not empty.
   */
  'accounts.add': Verb<
    'page',
    ({ text: string } | { handle: string }) & { issuer: string; label: string },
    Outcome<{ id: string; already: boolean }>
  >
  'accounts.edit': Verb<'page', { id: string; changes: AccountChanges }, Outcome>
  'accounts.delete': Verb<'page', { id: string }, Outcome>
  /** The person says that the login's key is the one in force, though no enrolment page was seen to accept it. */
  'accounts.keep': Verb<'page', { id: string }, Outcome>
  /** The next code of a counter-based login; the counter is stored first. */
  'accounts.next': Verb<'page', { id: string }, Outcome<{ code: string }>>
  /** The login's otpauth link, for its QR code: the person is asked again. */
  'accounts.link': Verb<'page', { id: string; proof: Proof }, Outcome<{ link: string }> | Refusal>

  /**
   * A key of a practice login, as the link that the practice site shows as a QR code; it is saved like any other. Takes
   * away what an earlier practice left.
   */
  'practice.begin': Verb<'page', Nothing, Outcome<{ link: string }>>
  /** Takes the practice logins out of the vault; they are told by their keys, and no other login can be meant. */
  'practice.end': Verb<'page', Nothing, Outcome>

  /**
   * Seals a login for one colleague, under a passphrase made for it: the person is asked again. `from`: who shares it, for
   * the colleague to read. `to`: who gets it, and is one of the login's people from then on; empty where that is not said.
   */
  'share.make': Verb<
    'page',
    { id: string; as: 'code' | 'file'; from: string; to: string; proof: Proof },
    Outcome<{ shared: Shared }> | Refusal
  >
  /** Keeps what it opens for some minutes, in memory, to be saved by its handle. */
  'share.open': Verb<'page', { text: string; passphrase: string }, Outcome<{ opened: OpenedLogin }>>

  'people.list': Verb<'page', Nothing, Outcome<PeopleList>>
  /** Over all logins at once; a name that is there already joins the two. */
  'people.rename': Verb<'page', { from: string; to: string }, Outcome>
  'people.assign': Verb<'page', { name: string; add: readonly string[]; remove: readonly string[] }, Outcome>
  /** Begins a hand-over list: of the logins that they use, or of all. */
  'people.leave': Verb<'page', { name: string; all: boolean }, Outcome>
  'people.tick': Verb<'page', { name: string; id: string; done: boolean }, Outcome>
  /** They stay: the list is put away, and nothing else changes. */
  'people.stay': Verb<'page', { name: string }, Outcome>
  /** Every login of the list has another key: the person is taken off all logins. */
  'people.left': Verb<'page', { name: string }, Outcome>

  /** A link, an export link of several logins, a setup key, or a login that somebody shared. */
  'found.read': Verb<'page', { text: string }, Outcome<FoundLogins>>
  /** `picture`: a `data:image/…` URL. */
  'found.picture': Verb<'page', { picture: string }, Outcome<FoundLogins>>
  'found.scan': Verb<'page', Nothing, Outcome<FoundLogins> | Warned>

  /** What was found while no popup was there to show it: an area that was marked, a picture of the menu. Stays until shown. */
  'found.waiting': Verb<'page', Nothing, Outcome<{ waiting: Outcome<FoundLogins> | null }>>
  'found.shown': Verb<'page', Nothing, Outcome>

  /** Lets the person mark an area of the page in front; what is in it waits for the popup, which opens again. */
  'front.mark': Verb<'page', Nothing, Outcome | Warned>
  'front.look': Verb<'page', Nothing, FrontPage>
  'front.fill': Verb<'page', FillWish, FillAnswer>
  /** Lets a login's codes go to the site in front. `origin`: the one that the person was shown. */
  'front.bind': Verb<'page', { id: string; origin: string }, Outcome>

  'activity.list': Verb<'page', { before?: number; limit: number }, Outcome<ActivityList>>
  /** Why something that was done could not be written down; told once. */
  'activity.missed': Verb<'page', Nothing, Outcome<{ missed: Reason | null }>>
  /** A login's code is in the clipboard. `clearsAt`: when it is wiped (Unix ms); null where the browser was not asked to let us. */
  'clipboard.copied': Verb<'page', { id: string; code: string }, Outcome<{ clearsAt: number | null }>>
  /** The copied code whose time is over, for the page that empties the clipboard of it; told once. */
  'clipboard.take': Verb<'page', Nothing, { code: string | null }>

  /** What the organisation has set; also while the vault is locked, or not made yet. */
  'policy.read': Verb<'page', Nothing, Outcome<{ state: PolicyState }>>
  /** What counts: a setting that the organisation does not allow is not among them. */
  'settings.read': Verb<'page', Nothing, Outcome<{ settings: Settings }>>
  'settings.write': Verb<'page', Partial<Settings>, Outcome>
  'clock.state': Verb<'page', Nothing, Outcome<{ clock: ClockState }>>
  /** `seconds` to add to the computer's clock; 0 takes a correction back. */
  'clock.correct': Verb<'page', { seconds: number }, Outcome>
  /** Asks the site in front for its time, where it is one of ours. */
  'clock.measure': Verb<'page', Nothing, Outcome<{ clock: ClockState }>>

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
  'import.undo': Verb<'page', { at: number }, Outcome<{ removed: number; reverted: number; left: number }>>
  /** `password`: the file's own; empty where it has none. */
  'export.make': Verb<
    'page',
    { kind: ExportKind; password: string; proof: Proof },
    Outcome<{ exported: Exported }> | Refusal
  >

  /** How far a request of this very background is; null where there is none of that name, or it is over. */
  'work.look': Verb<'page', { work: string }, { figure: WorkFigure | null }>
  /** It is to stop. Whether it could is what the request itself is answered: `stopped`, or that it was done already. */
  'work.stop': Verb<'page', { work: string }, Outcome>

  'history.list': Verb<'page', Nothing, Outcome<{ logins: readonly PastLogin[] }>>
  /** `restored`: the ids of those that came back; of deleted ones with one key the newest alone. */
  'history.restore': Verb<'page', { ids: readonly string[] }, Outcome<{ restored: readonly string[] }>>

  'vault.examine': Verb<'page', Nothing, Outcome<{ examination: Examination }>>
  /** Puts back what the history has, then drops and adopts what was confirmed. `again`: needed where the header is not signed. */
  'vault.repair': Verb<
    'page',
    { drop: readonly string[]; adopt: readonly string[]; again: string },
    Outcome<{ report: RepairReport }> | Refusal
  >

  'health.look': Verb<'page', Nothing, Outcome<{ findings: readonly Finding[] }>>

  // The ways in; changing one asks again.
  /** `until`: when the next try is taken (Unix ms); 0 for now. `took`: milliseconds of the last one on this computer; 0 where none is known. */
  'vault.wait': Verb<'page', Nothing, { until: number; took: number }>
  /** The person is asked again; what needs a proof takes it for three minutes, once. */
  'vault.prove': Verb<'page', { proof: Proof }, Outcome | Refusal>
  'vault.isProven': Verb<'page', Nothing, { proven: boolean }>
  'vault.changePassphrase': Verb<'page', { passphrase: string; proof: Proof }, Outcome | Refusal>
  /** The same passphrase, as hard to guess as one that is chosen today. */
  'vault.raiseKdf': Verb<'page', { passphrase: string }, Outcome | Refusal>
  /** A recovery code in place of the one that is kept. */
  'vault.newRecovery': Verb<'page', { proof: Proof }, Outcome<{ recoveryCode: string }> | Refusal>
  'passkey.list': Verb<'page', Nothing, Outcome<{ passkeys: readonly Passkey[] }>>
  'passkey.add': Verb<'page', PasskeyOutput & { name: string; salt: string; proof: Proof }, Outcome | Refusal>
  'passkey.remove': Verb<'page', { id: string; proof: Proof }, Outcome | Refusal>
  'passkey.unlock': Verb<'page', PasskeyOutput, Outcome | UnknownPasskey>
  'passkey.prove': Verb<'page', PasskeyOutput, Outcome | UnknownPasskey>

  /**
   * A page begins to load: the background is awake by the time that it is there to be looked at. `words`: the chip's
   * sentences in the language that was chosen; null where it is the browser's.
   */
  'content.wake': Verb<
    'content',
    Nothing,
    Outcome<{ words: Readonly<Record<string, string>> | null; theme: Settings['theme'] }>
  >
  'content.look': Verb<'content', PageReport, View>
  'content.signIn': Verb<'content', { claim: string }, Outcome>
  'content.code': Verb<'content', { id: string; purpose: 'challenge' | 'enrolment' }, CodeAnswer>
  /** `pictures`: `data:image/…` URLs that may hold the QR code; `printedKey`: the key in text, empty where there is none. */
  'content.save': Verb<'content', { pictures: readonly string[]; printedKey: string; replace: boolean }, SaveAnswer>
  /** A code was sent by the page's form, whoever wrote it: for saying why, should it be refused. */
  'content.sent': Verb<'content', { code: string }, Outcome>
  /** What the site's own clock says (Unix ms), asked after a refusal or on request. `ahead`: of the computer's, in seconds. */
  'content.clock': Verb<'content', { date: number }, Outcome<{ ahead: number }>>
  /** The sign-in name that this tab showed is one of the login whose code was just given. */
  'content.remember': Verb<'content', { id: string }, Outcome>
  /** The page's box for trusting this browser was ticked for the login whose code was just given. */
  'content.trusted': Verb<'content', Nothing, Outcome>
  /** Drops the key that was saved from this tab's enrolment page and refused there. */
  'content.drop': Verb<'content', Nothing, Outcome>
  'content.openPopup': Verb<'content', { to: 'unlock' | 'clock' | 'backup' }, Outcome>
  /** Brings up the help page at one of its guides, in the one tab that it has. */
  'content.openHelp': Verb<'content', { topic: HelpTopic }, Outcome>

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
  /** A random name, by which a page of ours looks how far this request is or stops it. */
  readonly work?: string
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

/** What the script that looks for a field answers, judged likewise. `boxes`: 1 for one field; `room`: 0 where any length fits. */
export type FieldLook =
  | { readonly found: 'one'; readonly boxes: number; readonly room: number }
  | { readonly found: 'none' }
  | { readonly found: 'several' }

/** What became of the code that it was given: `refused` where it does not stand there, `changed` where it was not written at all. */
export type FieldFilled = 'filled' | 'refused' | 'changed'

/** What the background may tell a content script, in the tab's top frame. */
export interface Tellings {
  /** Something changed (unlocked, locked, saved): look again. */
  'look-again': Nothing
  /** The person asked for a fill by popup or shortcut; `account`: of the login that was chosen. */
  fill: Nothing
  /** What is there to fill here? Answered. */
  'front?': Nothing
  /** Ask the site for its time and tell it. Answered when it is told. */
  'clock?': Nothing
}
export type Telling = keyof Tellings
