import { describe, expect, test } from 'vitest'
import { openSecretstream } from '../../../../src/core/importers/secretstream'

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
const key = hex('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f')
const note = 'a note of twenty-nine letters'

// Made with libsodium 1.0.22.
const vectors = [
  ['', 'b0153db7b0d0612d2dd4ebeeb9b67d5b4df15a06dcb47701', '4e39b0cee9254e3040bf6cec418932a70e'],
  [
    note,
    '783ba95d1df20822ae9111674969fbd376327bdec6b95dc4',
    '57335f1c1e936c741a1c1148ea416522c39fc14f43de4a31568c97e0920193fdeaa8658dba5c1a71e0fefb8e92ba',
  ],
  [
    'x'.repeat(80),
    'b488fec54cad08c72387497ff09af038a2f24427d51ce467',
    '6e4ea953a80bef8cfaf1101149edb80d6a24c47e313fe237f55c2efbc38d36fb79d4f7d16e291cdbfa82253ad7b02b62d59cac46a978659116cfac02d263d16eb6739aa9954c71434fb8bcb8b457050b2378947b2755868e00d737aec5342dc144',
  ],
] as const

const [, header, sealed] = vectors[1]

describe('secretstream', () => {
  test.each(vectors)('opens what libsodium sealed: %j', (text, head, bytes) => {
    const opened = openSecretstream(key, hex(head), hex(bytes))
    expect(opened && Buffer.from(opened).toString()).toBe(text)
  })

  test('every changed byte, of the message, its code, the header and the key, is told', () => {
    const parts = [key, hex(header), hex(sealed)] as const
    for (const [which, part] of parts.entries()) {
      for (let at = 0; at < part.length; at++) {
        const [changedKey, changedHeader, changed] = parts.map((bytes) => bytes.slice()) as [
          typeof key,
          typeof key,
          typeof key,
        ]
        const bytes = [changedKey, changedHeader, changed][which] ?? changed
        bytes[at] = (bytes[at] ?? 0) ^ 0x10
        expect(openSecretstream(changedKey, changedHeader, changed)).toBeNull()
      }
    }
  })

  test('a stream that goes on is not taken for the whole', () => {
    const head = '73b64a250b4fdde89b18f28e977d8770d6a85df85ad2f6d2'
    expect(
      openSecretstream(key, hex(head), hex('9c0b2f572d4fe4f5c3c62c0e2886d93249889a871586bc00cc41cb75ff')),
    ).toBeNull()
  })

  test('lengths that cannot be are told', () => {
    expect(openSecretstream(key.slice(1), hex(header), hex(sealed))).toBeNull()
    expect(openSecretstream(key, hex(header).slice(1), hex(sealed))).toBeNull()
    expect(openSecretstream(key, hex(header), new Uint8Array(16))).toBeNull()
  })
})
