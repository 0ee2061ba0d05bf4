import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import type { Account } from '../../../src/core/account'
import { readBackup } from '../../../src/core/backup/read'
import { writeBackup } from '../../../src/core/backup/write'
import { parseOtpauth } from '../../../src/core/otp/uri'
import { madeAccount } from '../made-account'
import { seededRandom } from '../seeded-random'

const vector = (name: string) => readFileSync(`tests/vectors/${name}`, 'utf8')
const frozen = vector('backup-1.json')
// As they were written then: with a switch for the trust mark, and without further names.
const written: readonly (Account & { readonly trustBrowser: boolean })[] = JSON.parse(vector('backup-1-accounts.json'))
const accounts: readonly Account[] = written.map(({ trustBrowser, ...account }) => ({
  ...account,
  names: [],
  trust: trustBrowser ? 'always' : 'ask',
}))
const passphrase = 'vector: seven herons cross the delta'

test('the frozen backup of version 1 opens to the accounts it was made of', async () => {
  expect(await readBackup(frozen, passphrase)).toEqual({
    ok: true,
    createdAt: 1_764_000_000_000,
    accounts,
    skipped: [],
  })
})

describe('docs/open-backup.mjs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-backup-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  async function openBackup(text: string, typed: string) {
    const [file, secret] = [join(folder, 'backup.json'), join(folder, 'passphrase.txt')]
    writeFileSync(file, text)
    writeFileSync(secret, `${typed}\n`)
    const run = promisify(execFile)(process.execPath, ['docs/open-backup.mjs', file, '--passphrase-file', secret])
    return run.then(
      ({ stdout }) => ({ lines: stdout.trim().split('\n').filter(Boolean), said: '' }),
      ({ code, stdout, stderr }) => ({ code, lines: stdout.split('\n').filter(Boolean), said: stderr }),
    )
  }
  const enrolmentOf = ({ type, issuer, label, secret, algorithm, digits, period, counter }: Account) => ({
    ok: true,
    enrolment: { type, issuer, label, secret, algorithm, digits, period, counter },
  })

  test('prints the links of the frozen backup, without the extension', async () => {
    const { lines } = await openBackup(frozen, passphrase)
    expect(lines.map(parseOtpauth)).toEqual(accounts.map(enrolmentOf))
  })

  test('prints the links of one that was written just now', async () => {
    const made = [madeAccount(), madeAccount({ issuer: 'B & C', label: 'ü+1@example.com?x' })]
    const text = await writeBackup(made, 'caf\u00e9 42 harbour', Date.now(), seededRandom(3))
    const { lines } = await openBackup(text, 'cafe\u0301 42 harbour')
    expect(lines.map(parseOtpauth)).toEqual(made.map(enrolmentOf))
  })

  test('prints nothing for a wrong passphrase or a file that was changed', async () => {
    expect(await openBackup(frozen, 'another')).toEqual({
      code: 1,
      lines: [],
      said: 'The passphrase does not fit, or the file was changed on purpose.\n',
    })
    expect(await openBackup(frozen.replace('1764', '1765'), passphrase)).toMatchObject({
      code: 1,
      lines: [],
      said: expect.stringContaining('damaged'),
    })
    expect(await openBackup('{}', passphrase)).toMatchObject({ code: 1, said: 'This is no backup of Countersign.\n' })
  })
})
