import { describe, expect, test } from 'vitest'
import { readEnrolment } from '../../../../src/core/otp/read'
import { formatOtpauth } from '../../../../src/core/otp/uri'
import { hasOutsideData, outsideText } from '../../../outside-data'

const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSW'
const defaults = { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30, counter: 0 }

describe('a good link', () => {
  test.each([
    [
      `otpauth://totp/Amazon%3Aanna%40example.com?secret=${key}&issuer=Amazon`,
      { issuer: 'Amazon', label: 'anna@example.com' },
    ],
    [`otpauth://totp/Amazon:anna+shop@example.com?secret=${key}`, { issuer: 'Amazon', label: 'anna+shop@example.com' }],
    [`OTPAUTH://TOTP/x?secret=${key.toLowerCase()}&issuer=Air+Canada`, { issuer: 'Air Canada', label: 'x' }],
    [`otpauth://totp/A:x?secret=${key}&issuer=B`, { issuer: 'B', label: 'x' }],
    [
      `otpauth://totp/x?secret=${key}&algorithm=SHA-256&digits=8&period=60`,
      { algorithm: 'SHA256', digits: 8, period: 60 },
    ],
    [`otpauth://totp/x?secret=${key}&algorithm=HmacSHA512`, { algorithm: 'SHA512' }],
    [`otpauth://hotp/x?secret=${key}&counter=10300`, { type: 'hotp', counter: 10300 }],
    [`otpauth://totp/Steam:x?secret=${key}&issuer=Steam&digits=5`, { type: 'steam', digits: 5 }],
    ['jbsw y3dp ehpk-3pxp', { secret: 'JBSWY3DPEHPK3PXP', issuer: '', label: '' }],
  ])('%s', (text, expected) => {
    const read = readEnrolment(text)
    expect(read).toMatchObject({ ok: true, enrolment: { ...defaults, ...expected } })
    if (read.ok) expect(readEnrolment(formatOtpauth(read.enrolment))).toEqual(read)
  })
})

describe('bad input is refused with its reason', () => {
  const link = (query: string) => `otpauth://totp/x?${query}`
  test.each([
    ['', 'empty'],
    ['https://example.com', 'not-otpauth'],
    ['otpauth-migration://offline?data=CjEK', 'migration-link'],
    [`otpauth://yaotp/x?secret=${key}`, 'unknown-type'],
    [link(`secret=${key}&issuer=%ZZ`), 'link-damaged'],
    [link(`secret=${key}&secret=${key}A`), 'link-damaged'],
    ['otpauth:totp', 'link-damaged'],
    [link('issuer=Amazon'), 'key-missing'],
    [link('secret=ABC01890ABCD1234'), 'key-characters'],
    [link(`secret=${key.slice(0, 51)}`), 'key-cut-off'],
    [link('secret=JBSWY3DP'), 'key-too-short'],
    [link(`secret=${'A'.repeat(400)}`), 'key-too-long'],
    [link(`secret=${key}&algorithm=MD5`), 'unknown-algorithm'],
    [link(`secret=${key}&digits=5`), 'digits-out-of-range'],
    [link(`secret=${key}&digits=99`), 'digits-out-of-range'],
    [link(`secret=${key}&digits=6.5`), 'digits-out-of-range'],
    [link(`secret=${key}&period=0`), 'period-out-of-range'],
    [link(`secret=${key}&period=-30`), 'period-out-of-range'],
    [link(`secret=${key}&period=1000000000`), 'period-out-of-range'],
    [`otpauth://hotp/x?secret=${key}&counter=-1`, 'counter-out-of-range'],
    [`otpauth://totp/${'x'.repeat(201)}?secret=${key}`, 'name-too-long'],
  ])('%s', (text, reason) => {
    expect(readEnrolment(text)).toEqual({ ok: false, reason })
  })
})

test('names lose what cannot be seen', () => {
  const read = readEnrolment(`otpauth://totp/x%E2%80%AEy?secret=${key}`)
  expect(read).toMatchObject({ ok: true, enrolment: { label: 'xy' } })
})

test.skipIf(!hasOutsideData)('every line of a real export is read', () => {
  const lines = outsideText('imports', 'plain.txt').trim().split('\n')
  const read = lines.map(readEnrolment)
  expect(read.every(({ ok }) => ok)).toBe(true)
  expect(read[4]).toMatchObject({
    enrolment: { issuer: 'Air Canada', type: 'hotp', algorithm: 'SHA256', digits: 7, counter: 50 },
  })
})
