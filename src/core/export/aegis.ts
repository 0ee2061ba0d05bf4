import type { Account } from '../account'
import { toBase64, utf8 } from '../bytes'
import { scrypt } from '../importers/kdf/scrypt'
import type { RandomBytes } from '../random'
import { makeUuid } from '../uuid'
import type { ExportedText } from './left-out'

// https://github.com/beemdevelopment/Aegis/blob/master/docs/vault.md; the app refuses contents of a version above its own.
const vaultVersion = 1
const contentVersion = 3
const passwordSlot = 1
const cost = { n: 2 ** 15, r: 8, p: 1 } as const

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
const fileOf = (header: object, db: object | string): ExportedText => ({
  text: `${JSON.stringify({ version: vaultVersion, header, db }, null, 4)}\n`,
  left: [],
})

function infoOf({ type, secret, algorithm, digits, period, counter }: Account) {
  const info = { secret, algo: algorithm, digits }
  return type === 'hotp' ? { ...info, counter } : { ...info, period }
}

/** Every kind of login of ours is one of the app's. */
function contentOf(accounts: readonly Account[], random: RandomBytes) {
  const names = new Set(accounts.map(({ group }) => group).filter((group) => group !== ''))
  const groups = [...names].map((name) => ({ uuid: makeUuid(random), name }))
  const entries = accounts.map((account) => ({
    type: account.type,
    uuid: account.id,
    name: account.label,
    issuer: account.issuer,
    note: account.note,
    favorite: account.pinned,
    icon: null,
    info: infoOf(account),
    groups: groups.flatMap(({ name, uuid }) => (name === account.group ? [uuid] : [])),
  }))
  return { version: contentVersion, entries, groups, icons_optimized: true }
}

/** A vault of Aegis that is not encrypted. */
export const writeAegis = (accounts: readonly Account[], random: RandomBytes): ExportedText =>
  fileOf({ slots: null, params: null }, contentOf(accounts, random))

/** AES-256-GCM; the app keeps the tag beside the rest. */
async function seal(key: Uint8Array<ArrayBuffer>, nonce: Uint8Array<ArrayBuffer>, plain: Uint8Array<ArrayBuffer>) {
  const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, imported, plain))
  return { sealed: sealed.slice(0, -16), params: { nonce: hex(nonce), tag: hex(sealed.slice(-16)) } }
}

/** A vault of Aegis that a password opens: a random key under AES-256-GCM, wrapped by what scrypt makes of the password. */
export async function writeSealedAegis(
  accounts: readonly Account[],
  password: string,
  random: RandomBytes,
): Promise<ExportedText> {
  const salt = random(32)
  const own = await scrypt(password, salt, cost, 32)
  const key = random(32)
  const wrapped = await seal(own, random(12), key)
  const plain = utf8(JSON.stringify(contentOf(accounts, random)))
  const content = await seal(key, random(12), plain)
  for (const secret of [own, key, plain]) secret.fill(0)
  const slot = {
    type: passwordSlot,
    uuid: makeUuid(random),
    key: hex(wrapped.sealed),
    key_params: wrapped.params,
    ...cost,
    salt: hex(salt),
    // A mark of the app's: the password's bytes were taken whole, also past the 64th.
    repaired: true,
    is_backup: false,
  }
  return fileOf({ slots: [slot], params: content.params }, toBase64(content.sealed))
}
