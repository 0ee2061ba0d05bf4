import * as OTPAuth from 'otpauth'
import { describe, expect, test } from 'vitest'
import type { Algorithm, OtpParameters } from '../../../../src/core/account'
import { decodeBase32, encodeBase32 } from '../../../../src/core/base32'
import { codeOfStep, stepAt, stepEnd } from '../../../../src/core/otp/code'
import { hotp } from '../../../../src/core/otp/hotp'
import { seededRandom } from '../../seeded-random'

const ascii = (text: string) => new TextEncoder().encode(text)
const digits = '1234567890'
/** RFC 6238 appendix B with its errata: the key is as long as the hash. */
const keys: Record<Algorithm, Uint8Array> = {
  SHA1: ascii(digits.repeat(2)),
  SHA256: ascii(digits.repeat(4).slice(0, 32)),
  SHA512: ascii(digits.repeat(7).slice(0, 64)),
}

test('RFC 4226 appendix D', () => {
  const expected = '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ')
  expect(expected.map((_, counter) => hotp(keys.SHA1, counter, 'SHA1', 6))).toEqual(expected)
})

describe('RFC 6238 appendix B', () => {
  test.each([
    [59, '94287082', '46119246', '90693936'],
    [1111111109, '07081804', '68084774', '25091201'],
    [1111111111, '14050471', '67062674', '99943326'],
    [1234567890, '89005924', '91819424', '93441116'],
    [2000000000, '69279037', '90698825', '38618901'],
    [20000000000, '65353130', '77737706', '47863826'],
  ])('at %i s', (seconds, sha1, sha256, sha512) => {
    const step = stepAt(seconds * 1000, 30)
    expect(hotp(keys.SHA1, step, 'SHA1', 8)).toBe(sha1)
    expect(hotp(keys.SHA256, step, 'SHA256', 8)).toBe(sha256)
    expect(hotp(keys.SHA512, step, 'SHA512', 8)).toBe(sha512)
  })
})

test('RFC 4648 §10', () => {
  const vectors = { f: 'MY', fo: 'MZXQ', foo: 'MZXW6', foob: 'MZXW6YQ', fooba: 'MZXW6YTB', foobar: 'MZXW6YTBOI' }
  for (const [plain, encoded] of Object.entries(vectors)) {
    expect(encodeBase32(ascii(plain))).toBe(encoded)
    expect(decodeBase32(`${encoded}======`)).toEqual({ ok: true, bytes: ascii(plain) })
  }
})

test('counters past 32 bits and every kind agree with an independent library', () => {
  const random = seededRandom(5)
  for (let round = 0; round < 100; round++) {
    const secret = encodeBase32(random(10 + (round % 30)))
    const algorithm = (['SHA1', 'SHA256', 'SHA512'] as const)[round % 3] ?? 'SHA1'
    const length = 6 + (round % 3)
    const counter = round * 987_654_321
    const other = new OTPAuth.HOTP({ secret: OTPAuth.Secret.fromBase32(secret), algorithm, digits: length })
    const parameters: OtpParameters = { type: 'hotp', secret, algorithm, digits: length, period: 30, counter: 0 }
    expect(codeOfStep(parameters, counter)).toBe(other.generate({ counter }))
  }
})

test('a step ends where the next one begins, with an offset too', () => {
  for (const offset of [0, 7, -7]) {
    const end = stepEnd(stepAt(1_700_000_000_123, 30, offset), 30, offset)
    expect(end).toBeGreaterThan(1_700_000_000_123)
    expect(stepAt(end, 30, offset) - stepAt(end - 1, 30, offset)).toBe(1)
  }
})
