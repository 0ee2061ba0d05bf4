import { noPolicy } from '../../../src/core/policy/policy'
import type { FrontPage, LoginAsked, VaultStatus, Warned } from '../../../src/messages'
import { madeFace as face } from './made-face'
import { madeLink, madeLogins } from './made-logins'
import type { Answers } from './screen'
import { now } from './standing-now'

const front = {
  kind: 'challenge',
  host: 'sellercentral.amazon.it',
  fillable: true,
  askable: true,
  login: face(0),
  wish: null,
} as FrontPage
const asked: LoginAsked = {
  ok: false,
  reason: 'choose',
  origin: 'https://login.kaufhaus.example',
  host: { before: 'login.', domain: 'kaufhaus.example' },
  binds: true,
  accounts: [0, 1, 2].map((at) => ({ ...face(at), elsewhere: at === 0 ? 'Amazon' : null })),
}
/** A page in front that is somebody else's. */
export const warned: Warned = {
  ok: false,
  reason: 'look-alike',
  host: { before: 'sellercentral.amazon.com.', domain: 'signin-check.example' },
  of: 'sellercentral.amazon.com',
  trick: 'sub-domain',
}
const wantsFill: FrontPage = { ...front, wish: { kind: 'fill' } }

/** The vault in each state but the usual one. */
export const vault = {
  none: { state: 'none', reason: null, recoveryPending: false },
  locked: { state: 'locked', reason: null, recoveryPending: false },
  unavailable: { state: 'unavailable', reason: 'storage-refused', recoveryPending: false },
  unkept: { state: 'unlocked', reason: null, recoveryPending: true },
} as const satisfies Readonly<Record<string, VaultStatus>>

/** Answers that no short way leads to, as the background would tell them. */
export const told = {
  recovery: {
    'vault.renewRecovery': { ok: true, recoveryCode: '0123456789ABCDEFGHJKMNPQRSTVWXYZ01234567' },
  },
  front: { 'front.look': front },
  found: {
    'found.waiting': {
      ok: true,
      waiting: {
        ok: true,
        found: madeLogins.slice(0, 4).map((one) => ({ text: madeLink(one), issuer: one.issuer, label: one.label })),
        missing: [{ number: 2, size: 3 }],
      },
    },
    'found.shown': { ok: true },
  },
  bind: { 'front.look': wantsFill, 'front.fill': asked },
  choose: { 'front.look': wantsFill, 'front.fill': { ...asked, binds: false } },
  clock: {
    'front.look': { ...front, wish: { kind: 'clock' } },
    'clock.state': { ok: true, clock: { correction: 0, offer: { seconds: -118, host: 'sellercentral.amazon.it' } } },
  },
  fillWaits: {
    'front.look': wantsFill,
    'front.fill': { ok: false, reason: 'wait', until: now + 12_000, account: face(0) },
  },
  /** The list of codes with each kind of damage, in a vault that somebody else has written to. */
  damage: {
    'accounts.check': {
      ok: true,
      damage: [
        { ...face(0), kind: 'damaged' },
        { ...face(7), kind: 'missing' },
        { ...face(2), kind: 'older' },
        { ...face(3), kind: 'unlisted' },
      ],
      authentic: false,
      faces: null,
    },
  },
  /** Everything that may stand beside the list of codes without being asked for. */
  notices: {
    'activity.missed': { ok: true, missed: 'storage-full' },
    'policy.read': {
      ok: true,
      state: { policy: { ...noPolicy, passkeyRequired: true }, passkeyMissing: true, passkeyOnly: false },
    },
    'backup.status': { ok: true, status: { lastBackupAt: now - 40 * 86_400_000, added: 3, remind: true } },
  },
  copied: { 'clipboard.copied': { ok: true, clearsAt: now + 30_000 } },
  passkeys: {
    'passkey.list': {
      ok: true,
      passkeys: ['YubiKey', 'Windows Hello'].map((name, at) => ({
        id: `made-passkey-${at}`,
        name,
        createdAt: now - (20 + 50 * at) * 86_400_000,
        credentialId: '',
        salt: '',
      })),
    },
  },
  noQr: { 'found.waiting': { ok: true, waiting: { ok: false, reason: 'no-qr' } }, 'found.shown': { ok: true } },
  tooManyTries: { 'vault.wait': { until: now + 60_000, took: 1_500 } },
  /** What an organisation can set, and a part that cannot be read. */
  policy: {
    'policy.read': {
      ok: true,
      state: {
        policy: {
          autoLockMinutes: 15,
          noPlainExport: true,
          passkeyRequired: true,
          allowedSites: ['https://login.kaufhaus.example'],
          trustBrowserNever: true,
          unread: ['allowedSites'],
        },
        passkeyMissing: true,
        passkeyOnly: false,
      },
    },
  },
  locked: { 'health.look': { ok: false, reason: 'locked' } },
  unread: { 'settings.read': { ok: false, reason: 'storage-refused' } },
  importing: { 'work.look': { figure: { stage: 'sealing', done: 1_240, of: 5_000 } } },
  imported: { 'import.save': { ok: true, added: 3, already: 2 } },
  series: {
    'export.make': {
      ok: true,
      exported: {
        createdAt: 0,
        content: { links: madeLogins.slice(0, 3).map(madeLink) },
        logins: 3,
        left: [{ issuer: 'Steam', label: 'lager', reason: 'kind-not-held' }],
        unreadable: 0,
      },
    },
  },
  sheet: {
    'export.make': {
      ok: true,
      exported: {
        createdAt: Date.UTC(2026, 10, 29, 9),
        content: {
          rows: madeLogins.slice(0, 3).map(({ group: _, note: __, ...login }, at) => ({
            ...login,
            ...face(at),
            link: madeLink(login),
          })),
        },
        logins: 3,
        left: [],
        unreadable: 0,
      },
    },
  },
  qr: { 'accounts.link': { ok: true, link: madeLogins.slice(0, 1).map(madeLink).join('') } },
  mend: {
    'vault.examine': {
      ok: true,
      examination: {
        logins: [
          { ...face(0), kind: 'damaged', remedy: 'heal' },
          { ...face(2), kind: 'damaged', remedy: 'none' },
        ],
        signed: true,
        authentic: true,
      },
    },
  },
} as const satisfies Readonly<Record<string, Answers>>
