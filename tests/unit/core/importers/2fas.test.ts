import { expect, test } from 'vitest'
import { password, sealServices } from '../../../fixtures/imports/2fas/fixture'
import { readJson } from './read-json'

const about = { services: [], groups: [], schemaVersion: 4, appOrigin: 'ios' }
const failed = (reason: string) => ({ ok: false, from: '2FAS', reason })
const sealed = (servicesEncrypted: unknown) => ({ ...about, servicesEncrypted })

test.each([
  ['broken JSON', sealed(sealServices('[{"name": "a"')), 'import-damaged'],
  ['no list', sealed(sealServices('{}')), 'import-damaged'],
  ['two parts', sealed('AAAA:AAAA'), 'import-damaged'],
  ['no base64', sealed('*:*:*'), 'import-damaged'],
  ['no salt', sealed(`${sealServices('[]').split(':')[0]}::AAAAAAAAAAAAAAAA`), 'import-password-wrong'],
  ['a salt without end', sealed(`AAAA:${'A'.repeat(8000)}:AAAAAAAAAAAAAAAA`), 'import-kdf-out-of-bounds'],
  ['a later schema', { ...sealed(sealServices('[]')), schemaVersion: 5 }, 'import-too-new'],
  ['nothing', sealed(sealServices('[]')), 'import-empty'],
])('a sealed list that is %s is said to be that', async (_, file, reason) => {
  expect(await readJson(file, password)).toEqual(failed(reason))
})

test('a later schema is told before a password is asked for', async () => {
  expect(await readJson({ ...sealed(sealServices('[]')), schemaVersion: 5 })).toEqual(failed('import-too-new'))
})

test('entries that are none are told one by one', async () => {
  const secret = 'YAJQRNHM5L6T7SZT3X33N7FHAFFAQOHA'
  const services = [
    null,
    { name: 'No otp', secret },
    { name: 'MD5', secret, otp: { account: 'a', algorithm: 'MD5' } },
    { name: 'SHA224', secret, otp: { account: 'b', algorithm: 'SHA224' } },
    { name: 'Five digits', secret, otp: { account: 'c', digits: 5 } },
    { name: 'Other', secret, otp: { account: 'd', tokenType: 'OTHER' } },
  ]
  const read = await readJson({ ...about, services })
  expect(read).toMatchObject({ ok: true, logins: [] })
  expect(read.ok && read.skipped.map(({ issuer, label, reason }) => [issuer, label, reason])).toEqual([
    ['', '', 'entry-unreadable'],
    ['No otp', '', 'entry-unreadable'],
    ['MD5', 'a', 'unknown-algorithm'],
    ['SHA224', 'b', 'unknown-algorithm'],
    ['Five digits', 'c', 'digits-out-of-range'],
    ['Other', 'd', 'unknown-type'],
  ])
})
test('a service without a name takes the issuer, and one without an account the label', async () => {
  const services = [{ name: '', secret: 'YAJQRNHM5L6T7SZT3X33N7FHAFFAQOHA', otp: { issuer: 'Amazon', label: 'a@b.c' } }]
  const read = await readJson({ ...about, services })
  expect(read).toMatchObject({ ok: true, logins: [{ issuer: 'Amazon', label: 'a@b.c' }] })
})
