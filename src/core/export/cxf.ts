import { sha256 } from '@noble/hashes/sha2.js'
import type { Account } from '../account'
import { toBase64, utf8 } from '../bytes'
import type { ExportedText, LeftOut } from './left-out'

/** Its numbers are bytes: what is longer makes strict readers refuse the whole file. */
const longestPeriod = 255

const base64Url = (bytes: Uint8Array) => toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/** Ids are opaque bytes of the exporter, 64 at most; the same ones on each export, so that a second one is told as such. */
const idOf = (text: string) => base64Url(sha256(utf8(text)).slice(0, 16))
const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000)

function reasonAgainst({ type, period }: Account): LeftOut['reason'] | null {
  if (type !== 'totp') return 'kind-not-held'
  return period > longestPeriod ? 'period-not-held' : null
}

const itemOf = ({ id, issuer, label, secret, algorithm, digits, period, note, createdAt, updatedAt }: Account) => ({
  id: idOf(id),
  creationAt: seconds(createdAt),
  modifiedAt: seconds(updatedAt),
  title: issuer || label,
  credentials: [
    {
      type: 'totp',
      secret,
      period,
      digits,
      ...(label === '' ? {} : { username: label }),
      algorithm: algorithm.toLowerCase(),
      ...(issuer === '' ? {} : { issuer }),
    },
    ...(note === '' ? [] : [{ type: 'note', content: { fieldType: 'string', value: note } }]),
  ],
})

function collectionsOf(logins: readonly Account[]) {
  const groups = [...new Set(logins.map(({ group }) => group))].filter((group) => group !== '')
  return groups.map((title) => ({
    id: idOf(`group ${title}`),
    title,
    items: logins.filter(({ group }) => group === title).map(({ id }) => ({ item: idOf(id) })),
  }))
}

/**
 * FIDO Credential Exchange Format 1.0 (https://fidoalliance.org/specs/cx/cxf-v1.0-ps-20250814.html), not encrypted: an item
 * with a `totp` credential for each login, a collection for each group.
 * @param now Unix time in milliseconds
 */
export function writeCxf(accounts: readonly Account[], now: number): ExportedText {
  const looked = accounts.map((login) => ({ login, reason: reasonAgainst(login) }))
  const held = looked.flatMap(({ login, reason }) => (reason === null ? [login] : []))
  const header = {
    version: { major: 1, minor: 0 },
    exporterRpId: 'countersign',
    exporterDisplayName: 'Countersign',
    timestamp: seconds(now),
    accounts: [
      { id: idOf('countersign'), username: '', email: '', collections: collectionsOf(held), items: held.map(itemOf) },
    ],
  }
  return {
    text: `${JSON.stringify(header, null, 2)}\n`,
    left: looked.flatMap(({ login, reason }) => (reason === null ? [] : [{ login, reason }])),
  }
}
