import { expect, test } from 'vitest'
import type { ImportedLogin } from '../../../../src/core/importers/importer'
import { readFile } from '../../../../src/core/importers/read-file'
import { parseOtpauth } from '../../../../src/core/otp/uri'
import { hasOutsideData, outsideBytes, outsideText } from '../../../outside-data'

/** Real exports of real apps, all of the same seven accounts. `without`: issuers that the format cannot hold. */
const files: readonly { readonly file: string; readonly password?: string; readonly without?: readonly string[] }[] = [
  { file: 'plain.txt' },
]

const links = hasOutsideData ? outsideText('imports', 'plain.txt').trim().split('\n') : []
const accounts = links.map((link) => {
  const read = parseOtpauth(link)
  if (!read.ok) throw new Error(read.reason)
  return read.enrolment
})
const byIssuer = (a: { issuer: string }, b: { issuer: string }) => (a.issuer < b.issuer ? -1 : 1)
const bare = ({ group: _, note: __, ...login }: ImportedLogin) => login

test.skipIf(!hasOutsideData).each(files)('$file', async ({ file, password = '', without = [] }) => {
  const read = await readFile(outsideBytes('imports', file), password)
  expect(read).toMatchObject({ ok: true, skipped: [] })
  if (!read.ok) return
  const expected = accounts.filter(({ issuer }) => !without.includes(issuer))
  expect(read.logins.map(bare).sort(byIssuer)).toEqual([...expected].sort(byIssuer))
})
