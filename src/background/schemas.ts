import * as v from 'valibot'
import { languageNames } from '../core/languages'
import { listGroups, listOrders } from '../core/list/arrange'
import { longestLock } from '../core/policy/minutes-to-lock'
import type { ArgumentsOf, MessageName } from '../messages'
import { pageKinds } from '../sites/adapter'
import { areaSchema } from './area-schema'
import { peopleSchemas } from './people-schemas'
import { proofSchema as proof } from './proof-schema'

const nothing = v.strictObject({})
const id = v.pipe(v.string(), v.uuid())
const short = v.pipe(v.string(), v.maxLength(200))
const passphrase = v.pipe(v.string(), v.minLength(1), v.maxLength(1024))
const key = v.pipe(v.string(), v.maxLength(8192))
/** The bound on its size is told as a reason, by whoever reads the picture. */
const picture = v.pipe(v.string(), v.startsWith('data:image/'))
const claim = v.pipe(v.string(), v.minLength(1), v.maxLength(320))

// An origin as the URL parser writes it: https, a host, no path.
const origin = v.union([
  v.pipe(v.string(), v.regex(/^[a-z]+$/)),
  v.pipe(
    v.string(),
    v.url(),
    v.check((text) => text.startsWith('https://') && new URL(text).origin === text),
  ),
])

const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(100_000))
/** Messages are 64 MiB at most; ten thousand logins are about 8. */
const fileText = v.pipe(v.string(), v.maxLength(32_000_000))
const typedAgain = v.pipe(v.string(), v.maxLength(1024))

/** 128 random bits, as the page that asks makes them. */
export const workName: v.GenericSchema<unknown, string> = v.pipe(v.string(), v.regex(/^[\da-f]{32}$/))

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const incoming = v.pipe(
  v.array(
    v.strictObject({
      type: v.picklist(['totp', 'hotp', 'steam']),
      issuer: short,
      label: short,
      secret: v.pipe(v.string(), v.maxLength(300)),
      algorithm: v.picklist(['SHA1', 'SHA256', 'SHA512']),
      digits: number,
      period: number,
      counter: number,
      group: short,
      note: v.pipe(v.string(), v.maxLength(10_000)),
    }),
  ),
  v.maxLength(20_000),
)

const within = (value: number, least: number, most: number) => value >= least && value <= most

/** Bytes in base64: how many there may be. */
const bytesOf = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.base64(),
    v.check((text) => within((text.length / 4) * 3 - (/=*$/.exec(text)?.[0].length ?? 0), least, most)),
  )
const passkeyOutput = { credentialId: bytesOf(1, 1023), output: bytesOf(32, 32) }

const pageKind = v.picklist(pageKinds)

const helpTopic = v.picklist([
  'which-code',
  'no-code',
  'refused',
  'too-many',
  'choose-login',
  'trusted-browser',
  'lost-phone',
  'recovery',
  'backup',
  'enrol',
  'unasked',
  'own-login',
])

/** The shape of every message's arguments, checked before any handler sees them. */
export const schemas: { readonly [K in MessageName]: v.GenericSchema<unknown, ArgumentsOf<K>> } = {
  'vault.status': nothing,
  'vault.create': v.strictObject({ passphrase: v.pipe(passphrase, v.minLength(10)) }),
  'vault.renewRecovery': nothing,
  'vault.recoveryKept': v.strictObject({ recoveryCode: short }),
  'vault.unlock': v.strictObject({ passphrase }),
  'vault.recover': v.strictObject({ recoveryCode: short }),
  'vault.lock': nothing,
  'popup.open': nothing,
  'accounts.list': nothing,
  'accounts.faces': nothing,
  'accounts.codes': v.strictObject({ ids: v.pipe(v.array(id), v.maxLength(200)) }),
  'accounts.check': nothing,
  'accounts.place': v.union([v.strictObject({ id, pinned: v.boolean() }), v.strictObject({ id, to: id })]),
  'accounts.get': v.strictObject({ id }),
  'accounts.add': v.union([
    v.strictObject({ text: key, issuer: short, label: short }),
    v.strictObject({ handle: workName, issuer: short, label: short }),
  ]),
  'accounts.edit': v.strictObject({
    id,
    changes: v.pipe(
      v.strictObject({
        issuer: v.optional(short),
        label: v.optional(short),
        person: v.optional(short),
        origins: v.optional(v.pipe(v.array(origin), v.maxLength(100))),
        autoFill: v.optional(v.boolean()),
        autoSubmit: v.optional(v.boolean()),
        names: v.optional(v.pipe(v.array(claim), v.maxLength(20))),
        trust: v.optional(v.picklist(['ask', 'always', 'never'])),
      }),
      v.transform(withoutUndefined),
    ),
  }),
  'accounts.delete': v.strictObject({ id }),
  'accounts.keep': v.strictObject({ id }),
  'accounts.next': v.strictObject({ id }),
  'accounts.link': v.strictObject({ id, proof }),
  'practice.begin': nothing,
  'practice.end': nothing,
  ...peopleSchemas,
  'found.read': v.strictObject({ text: key }),
  'found.picture': v.strictObject({ picture }),
  'found.scan': nothing,
  'found.waiting': nothing,
  'found.shown': nothing,
  'front.mark': nothing,
  'front.look': nothing,
  'front.fill': v.strictObject({
    id: v.exactOptional(id),
    here: v.exactOptional(v.boolean()),
    origin: v.exactOptional(v.pipe(v.string(), v.startsWith('https://'), v.maxLength(300))),
  }),
  'front.bind': v.strictObject({
    id,
    origin: v.pipe(
      v.string(),
      v.url(),
      v.check((text) => text.startsWith('https://') && new URL(text).origin === text),
    ),
  }),
  'activity.list': v.pipe(
    v.strictObject({
      before: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
    }),
    v.transform(({ before, limit }) => (before === undefined ? { limit } : { before, limit })),
  ),
  'activity.missed': nothing,
  'clipboard.copied': v.strictObject({ id, code: v.pipe(v.string(), v.regex(/^[0-9A-Z]{4,10}$/)) }),
  'clipboard.take': nothing,
  'policy.read': nothing,
  'settings.read': nothing,
  'settings.write': v.pipe(
    v.strictObject({
      autoLockMinutes: v.optional(v.pipe(number, v.maxValue(longestLock))),
      lockOnScreenLock: v.optional(v.boolean()),
      theme: v.optional(v.picklist(['system', 'light', 'dark', 'contrast'])),
      language: v.optional(v.picklist(['browser', ...languageNames])),
      sharedComputer: v.optional(v.boolean()),
      listOrder: v.optional(v.picklist(listOrders)),
      listGroups: v.optional(v.picklist(listGroups)),
    }),
    v.transform(withoutUndefined),
  ),
  'clock.state': nothing,
  'clock.correct': v.strictObject({
    seconds: v.pipe(v.number(), v.integer(), v.minValue(-86_400), v.maxValue(86_400)),
  }),
  'clock.measure': nothing,
  'backup.make': v.strictObject({ passphrase: v.pipe(passphrase, v.minLength(10)), proof }),
  'backup.saved': v.strictObject({ createdAt: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  'backup.status': nothing,
  'backup.later': nothing,
  'import.look': v.strictObject({ logins: incoming }),
  'import.save': v.strictObject({ logins: incoming, from: short }),
  'import.last': nothing,
  'import.undo': v.strictObject({ at: number }),
  'backup.look': v.strictObject({ text: fileText, passphrase }),
  'backup.restore': v.pipe(
    v.strictObject({ text: fileText, passphrase, ids: v.optional(ids) }),
    v.transform(({ ids: chosen, ...rest }) => (chosen ? { ...rest, ids: chosen } : rest)),
  ),
  'export.make': v.pipe(
    v.strictObject({
      kind: v.picklist(['otpauth-lines', 'aegis', 'aegis-plain', 'cxf', 'google-migration', 'sheet']),
      password: v.pipe(v.string(), v.maxLength(1024)),
      proof,
    }),
    v.check(({ kind, password }) => (kind === 'aegis' ? password.length >= 10 : password === '')),
  ),
  'work.look': v.strictObject({ work: workName }),
  'work.stop': v.strictObject({ work: workName }),
  'history.list': nothing,
  'history.restore': v.strictObject({ ids }),
  'vault.examine': nothing,
  'vault.repair': v.strictObject({ drop: ids, adopt: ids, again: typedAgain }),
  'health.look': nothing,
  'vault.raiseKdf': v.strictObject({ passphrase }),
  'vault.wait': nothing,
  'vault.prove': v.strictObject({ proof }),
  'vault.isProven': nothing,
  'vault.changePassphrase': v.strictObject({ passphrase: v.pipe(passphrase, v.minLength(10)), proof }),
  'vault.newRecovery': v.strictObject({ proof }),
  'passkey.list': nothing,
  'passkey.add': v.strictObject({
    ...passkeyOutput,
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
    salt: bytesOf(32, 32),
    proof,
  }),
  'passkey.remove': v.strictObject({ id, proof }),
  'passkey.unlock': v.strictObject(passkeyOutput),
  'passkey.prove': v.strictObject(passkeyOutput),
  'content.wake': nothing,
  'content.look': v.strictObject({
    kind: pageKind,
    claim: v.nullable(claim),
    way: v.exactOptional(v.picklist(['sms', 'voice', 'whatsapp', 'email', 'shopping-app'])),
    complains: v.exactOptional(v.boolean()),
    offersApp: v.exactOptional(v.boolean()),
    returnTo: v.exactOptional(v.pipe(v.string(), v.maxLength(4000))),
    handle: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
    empty: v.exactOptional(v.boolean()),
  }),
  'content.signIn': v.strictObject({ claim }),
  'content.sent': v.strictObject({ code: v.pipe(v.string(), v.regex(/^[0-9A-Z]{5,8}$/)) }),
  'content.clock': v.strictObject({ date: number }),
  'content.remember': v.strictObject({ id }),
  'content.trusted': nothing,
  'content.drop': nothing,
  'content.code': v.strictObject({ id, purpose: v.picklist(['challenge', 'enrolment']) }),
  'content.save': v.strictObject({
    pictures: v.pipe(v.array(picture), v.maxLength(8)),
    printedKey: v.pipe(v.string(), v.maxLength(500)),
    replace: v.boolean(),
  }),
  'content.openPopup': v.strictObject({ to: v.picklist(['unlock', 'clock', 'backup']) }),
  'content.openHelp': v.strictObject({ topic: helpTopic }),
  'overlay.marked': v.strictObject({ area: areaSchema }),
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function withoutUndefined<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Present<T>
}
