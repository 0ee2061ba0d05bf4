import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { encodeBase32 } from '../../../../src/core/base32'
import { concat } from '../../../../src/core/bytes'
import { readQrCodes } from '../../../../src/core/qr/read'
import { checkOf } from '../../../../src/core/share/bound'
import { isShare, longestShare, sharePrefix } from '../../../../src/core/share/format'
import { parseShare } from '../../../../src/core/share/parse'
import { makeSharePassphrase, readSharePassphrase } from '../../../../src/core/share/passphrase'
import { readShare } from '../../../../src/core/share/read'
import { writeShare } from '../../../../src/core/share/write'
import { currentKdf } from '../../../../src/core/vault/kdf'
import { drawCode } from '../../../qr-corpus/draw-code'
import { quickDerivations } from '../../background/quick-derivations'
import { seededRandom } from '../../seeded-random'

const login = {
  link: 'otpauth://totp/Amazon:anna%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Amazon',
  sharing: { from: 'Maria', at: 1_700_000_000_000 },
}
const passphrase = 'ABCD-EFGH-JKMN-PQRS'
const bytesOf = (text: string) => {
  const letters = text.slice(sharePrefix.length)
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...letters].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))
}
/** With a checksum that fits: somebody has made it by hand. */
const textOf = (bytes: Uint8Array) => sharePrefix + encodeBase32(concat(bytes, checkOf(bytes)))

let made = ''
let body = new Uint8Array()
beforeAll(async () => {
  made = await writeShare(login, passphrase, seededRandom(1))
  body = bytesOf(made).slice(0, -4)
})

describe('a shared login', () => {
  test('is one text that a QR code holds in alphanumeric mode, of a size that a phone reads', () => {
    expect(made).toMatch(/^COUNTERSIGN-SHARE:[A-Z2-7]+$/)
    // Version 15 at level M takes 600.
    expect(made.length).toBeLessThan(600)
    expect(isShare(` ${made.toLowerCase()}`)).toBe(true)
  })

  test.each([3, 4])('is read from a screen at %i pixels a module', async (scale) => {
    const drawn = drawCode({ text: made, scale, dark: [0, 0, 0], light: [255, 255, 255], level: 'medium', quiet: 4 })
    expect(await readQrCodes(drawn, { kind: 'viewport' })).toEqual([made])
    expect(drawn.width / scale).toBeLessThan(90)
  })

  test('has a time that is one, and a name without what nobody sees', async () => {
    const read = async (sharing: typeof login.sharing) =>
      readShare(await writeShare({ ...login, sharing }, passphrase, seededRandom(2)), passphrase)
    for (const at of [-1, -9e15, 8.64e15 + 1, 1.5]) {
      expect(await read({ from: 'Maria', at })).toEqual({ ok: false, reason: 'share-damaged' })
    }
    const last = { from: 'Ma\u202eria\u0007', at: 8.64e15 }
    expect(await read(last)).toMatchObject({ ok: true, sharing: { from: 'Maria', at: 8.64e15 } })
  })

  test('does not open where one byte of it is another', async () => {
    for (let at = 1; at < body.length; at += 7) {
      const changed = body.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      // A cost that is out of bounds is refused; any other one makes another key.
      const opened = await readShare(textOf(changed), passphrase)
      expect(opened.ok, `byte ${at}`).toBe(false)
    }
  })

  test('that was misread is told from one with another passphrase', async () => {
    const letters = [...made]
    letters[60] = letters[60] === 'A' ? 'B' : 'A'
    expect(await readShare(letters.join(''), passphrase)).toEqual({ ok: false, reason: 'share-damaged' })
    expect(await readShare(made, 'ABCD-EFGH-JKMN-PQRT')).toEqual({ ok: false, reason: 'share-passphrase' })
  })

  test.each([
    ['less memory than the floor', { memory: 19_455 }],
    ['more memory than the ceiling', { memory: 262_145 }],
    ['all the memory there is', { memory: 0xffffffff }],
    ['one pass', { passes: 1 }],
    ['more passes than are run', { passes: 13 }],
    ['no lane', { lanes: 0 }],
    ['more lanes than are run', { lanes: 17 }],
    ['more memory and passes together', { memory: 262_144, passes: 4 }],
  ])('that asks for %s is not derived at all', (_, asked) => {
    const { memory, passes, lanes } = { ...currentKdf, ...asked }
    const changed = body.slice()
    new DataView(changed.buffer).setUint32(1, memory)
    changed[5] = passes
    changed[6] = lanes
    expect(parseShare(textOf(changed))).toBe('share-kdf-out-of-bounds')
  })

  test('of a later version is told as that', () => {
    const later = body.slice()
    later[0] = 2
    expect(parseShare(textOf(later))).toBe('share-too-new')
    later[0] = 0
    expect(parseShare(textOf(later))).toBe('share-damaged')
  })

  test('with something else sealed in it is damaged, and a link that is none is told', async () => {
    vi.resetModules()
    quickDerivations()
    const { writeShare: write } = await import('../../../../src/core/share/write')
    const { readShare: read } = await import('../../../../src/core/share/read')
    const from = { ...login, sharing: { from: 'x'.repeat(201), at: 1 } }
    expect(await read(await write(from, passphrase, seededRandom(2)), passphrase)).toMatchObject({
      reason: 'share-damaged',
    })
    const bad = { ...login, link: 'https://example.com' }
    expect(await read(await write(bad, passphrase, seededRandom(3)), passphrase)).toMatchObject({
      reason: 'not-otpauth',
    })
  })
})

test('any text at all is judged in no time, and never throws', () => {
  const anything = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => sharePrefix + encodeBase32(bytes)),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => textOf(concat(Uint8Array.of(1), bytes))),
  )
  fc.assert(
    fc.property(anything, (text) => {
      const parsed = parseShare(text)
      return typeof parsed === 'string' || parsed.kdf.memory <= 262_144
    }),
    { numRuns: 2000 },
  )
  expect(parseShare(sharePrefix + 'A'.repeat(longestShare))).toBe('share-damaged')
})

describe('its passphrase', () => {
  test('has 80 bits, each of which counts', () => {
    const seen = new Set<string>()
    for (let bit = 0; bit < 80; bit++) {
      const one = new Uint8Array(10)
      one[bit >> 3] = 128 >> (bit & 7)
      seen.add(makeSharePassphrase(() => one))
    }
    expect(seen.size).toBe(80)
    expect([...seen].every((text) => /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/.test(text))).toBe(true)
  })

  test.each([
    ['7kq4 9tzd m2xw h8rc', '7KQ4-9TZD-M2XW-H8RC'],
    ['7KQ49TZDM2XWH8RC', '7KQ4-9TZD-M2XW-H8RC'],
    ['oIl0–1111—1111-1111', '0110-1111-1111-1111'],
    ['7KQ4-9TZD-M2XW-H8R', null],
    ['7KQ4-9TZD-M2XW-H8RU', null],
    ['a passphrase of my own', null],
  ])('typed as %j is %j', (typed, read) => {
    expect(readSharePassphrase(typed)).toBe(read)
  })
})
