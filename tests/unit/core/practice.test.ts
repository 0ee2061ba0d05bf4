import { describe, expect, test } from 'vitest'
import { codeOfStep } from '../../../src/core/otp/code'
import { readEnrolment } from '../../../src/core/otp/read'
import { isPractice, isReal, makePracticeKey } from '../../../src/core/practice'
import { accepts, keyOf } from '../../../src/welcome/practice/practice-site'
import { seededRandom } from '../seeded-random'

const random = seededRandom(7)
const linkOf = (secret: string) => `otpauth://totp/Practice:you%40practice.example?secret=${secret}&issuer=Practice`
const start = 1_700_000_010_000

describe('a practice key', () => {
  test('says of itself that it is one, and is as long as the standard asks', () => {
    const key = makePracticeKey(random)
    expect(key).toMatch(/^PRACTICEPRACTICE[A-Z2-7]{16}$/)
    expect(keyOf(linkOf(key))).toHaveLength(20)
    expect([isPractice({ secret: key }), isReal({ secret: key })]).toEqual([true, false])
  })

  test('is another one each time', () => {
    expect(new Set(Array.from({ length: 50 }, () => makePracticeKey(random))).size).toBe(50)
  })

  test.each(['JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', 'PRACTICE', 'APRACTICEPRACTICE', 'PRACTICEPRACTICA234567234567234'])(
    'is not %s',
    (secret) => expect(isReal({ secret })).toBe(true),
  )
})

describe('the practice site', () => {
  const link = linkOf(makePracticeKey(random))
  const codeAt = (step: number) => {
    const read = readEnrolment(link)
    if (!read.ok) throw new Error(read.reason)
    return codeOfStep(read.enrolment, step)
  }
  const step = Math.floor(start / 30_000)

  test.each([-1, 0, 1])('takes the code of the time step %i away, as the vault makes it', async (away) => {
    expect(await accepts(link, codeAt(step + away), start)).toBe(true)
  })

  test('takes a code that was typed with a space in it', async () => {
    expect(await accepts(link, codeAt(step).replace(/(?<=^...)/, ' '), start)).toBe(true)
  })

  test.each([-3, 2])('refuses that of the time step %i away', async (away) => {
    expect(await accepts(link, codeAt(step + away), start)).toBe(false)
  })

  test.each(['', '000000', '12345', 'abcdef'])('refuses «%s»', async (typed) => {
    expect(await accepts(link, typed, start)).toBe(false)
  })

  test('makes the codes of RFC 6238, appendix B', async () => {
    const known = linkOf('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
    for (const [seconds, code] of [
      [59, '287082'],
      [1_111_111_109, '081804'],
      [20_000_000_000, '353130'],
    ] as const) {
      expect(await accepts(known, code, seconds * 1000)).toBe(true)
    }
  })
})
