import { expect, test } from 'vitest'
import { readFile } from '../../../../src/core/importers/read-file'
import { password, sealNew } from '../../../fixtures/imports/andotp/fixture'
import { readJson } from './read-json'

const failed = (reason: string) => ({ ok: false, from: 'andOTP', reason })
const secret = 'YAJQRNHM5L6T7SZT3X33N7FHAFFAQOHA'
const plain = { secret, issuer: 'Amazon', label: 'a@b.c', digits: 6, type: 'TOTP', algorithm: 'SHA1', tags: [] }
const filler = ' '.repeat(100)

test.each([
  ['broken JSON', `[{"secret": "${filler}`, 1000, 'import-damaged'],
  ['no list', `{}${filler}`, 1000, 'import-damaged'],
  ['an empty list', `[]${filler}`, 1000, 'import-empty'],
  ['sealed with too few rounds', `[]${filler}`, 999, 'import-password-wrong'],
])('%s is told', async (_, text, iterations, reason) => {
  expect(await readFile(new Uint8Array(sealNew(text, iterations)), password)).toEqual(failed(reason))
})

test('rounds without end are not run', async () => {
  const file = new Uint8Array(sealNew(`[]${filler}`, 1000))
  file[0] = 0x7f
  const before = performance.now()
  expect(await readFile(file, password)).toEqual(failed('import-password-wrong'))
  expect(performance.now() - before).toBeLessThan(1000)
})

test('entries of the first versions, without issuer and kind', async () => {
  const read = await readJson([{ secret, label: 'Amazon - a@b.c', period: 30 }])
  expect(read).toMatchObject({ ok: true, logins: [{ type: 'totp', issuer: '', label: 'Amazon - a@b.c', period: 30 }] })
})

test('entries that are none are told one by one', async () => {
  const read = await readJson([
    plain,
    null,
    { ...plain, type: 'MOTP' },
    { ...plain, algorithm: 'MD5' },
    { ...plain, period: 0 },
    { ...plain, digits: '６' },
  ])
  expect(read.ok && read.logins).toHaveLength(1)
  expect(read.ok && read.skipped.map(({ reason }) => reason)).toEqual([
    'entry-unreadable',
    'unknown-type',
    'unknown-algorithm',
    'period-out-of-range',
    'digits-out-of-range',
  ])
})
