import { expect, test } from 'vitest'
import type { ImportedLogin } from '../../../../src/core/importers/importer'
import { readFile } from '../../../../src/core/importers/read-file'
import { parseOtpauth } from '../../../../src/core/otp/uri'
import { hasOutsideData, outsideBytes, outsideText } from '../../../outside-data'

/** Real exports of real apps, all of the same seven accounts. */
const files: readonly {
  readonly file: string
  readonly password?: string
  /** Issuers that the format cannot hold. */
  readonly without?: readonly string[]
  /** Names that the format writes in place of an issuer's login's own. */
  readonly named?: Readonly<Record<string, { readonly issuer: string; readonly label: string }>>
}[] = [
  { file: 'plain.txt' },
  { file: 'aegis_plain.json' },
  { file: 'aegis_encrypted.json', password: 'test' },
  { file: 'andotp_plain.json' },
  { file: 'andotp_encrypted.bin', password: 'test' },
  { file: '2fas_authenticator_plain_v4.2fas', without: ['SPDX', 'Airbnb'] },
  { file: '2fas_authenticator_encrypted_v4.2fas', password: 'test', without: ['SPDX', 'Airbnb'] },
  { file: 'ente_auth.txt' },
  { file: 'freeotp_plus.json', without: ['Boeing'] },
  { file: 'proton_authenticator.json', without: ['Issuu', 'Air Canada', 'WWE', 'Boeing'] },
  { file: 'stratum_plain.json' },
  {
    file: 'bitwarden.json',
    without: ['Issuu', 'Air Canada', 'WWE'],
    // A `steam://` key has no name; the item's is all there is.
    named: { Boeing: { issuer: 'Test Steam', label: '' } },
  },
]

const links = hasOutsideData ? outsideText('imports', 'plain.txt').trim().split('\n') : []
const accounts = links.map((link) => {
  const read = parseOtpauth(link)
  if (!read.ok) throw new Error(read.reason)
  return read.enrolment
})
const byIssuer = (a: { issuer: string }, b: { issuer: string }) => (a.issuer < b.issuer ? -1 : 1)
const bare = ({ group: _, note: __, ...login }: ImportedLogin) => login

test.skipIf(!hasOutsideData).each(files)('$file', async ({ file, password = '', without = [], named = {} }) => {
  const read = await readFile(outsideBytes('imports', file), password)
  expect(read).toMatchObject({ ok: true, skipped: [] })
  if (!read.ok) return
  const held = accounts.filter(({ issuer }) => !without.includes(issuer))
  const expected = held.map((account) => ({ ...account, ...named[account.issuer] }))
  expect(read.logins.map(bare).sort(byIssuer)).toEqual([...expected].sort(byIssuer))
})
