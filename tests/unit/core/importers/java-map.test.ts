import { expect, test } from 'vitest'
import { isJavaMap, readJavaMap } from '../../../../src/core/importers/java-map'
import { readFile } from '../../../../src/core/importers/read-file'
import { javaMap } from '../../../fixtures/imports/freeotp/java-map'

const bytes = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
const hex = (text: string) => Buffer.from(text, 'hex')
const damaged = expect.objectContaining({ reason: 'import-damaged' })

const one = javaMap([['key', 'value']])
/** A map's start, up to how many entries it has. */
const start = one.subarray(0, one.indexOf(hex('7708')) + 6)
const count = (value: number) => {
  const made = Buffer.alloc(4)
  made.writeUInt32BE(value)
  return made
}
const text = (value: string) =>
  Buffer.concat([hex('74'), Buffer.of(value.length >> 8, value.length & 255), Buffer.from(value)])
const reference = (handle: number) => Buffer.concat([hex('71'), count(handle)])
const end = hex('78')

test('texts of any letters come through', () => {
  const given: readonly (readonly [string, string])[] = [
    ['plain', ''],
    ['Zoë 本', 'wide 😀, zero \0, euro €'],
    ['😀', 'x'.repeat(60_000)],
  ]
  expect([...readJavaMap(bytes(javaMap(given)))]).toEqual(given)
})

test('a text over 64 KB, and one named again', () => {
  const long = Buffer.concat([hex('7c00000000'), count(70_000), Buffer.alloc(70_000, 'z')])
  const map = readJavaMap(bytes(start, count(2), text('a'), long, text('b'), reference(0x7e0003), end))
  expect([...map]).toEqual([
    ['a', 'z'.repeat(70_000)],
    ['b', 'z'.repeat(70_000)],
  ])
})

test.each<readonly [string, readonly Uint8Array[]]>([
  ['a reference to what is not read yet', [count(1), text('a'), reference(0x7e0003), end]],
  ['a reference to the map itself', [count(1), text('a'), reference(0x7e0001), end]],
  ['a reference below every number', [count(1), text('a'), reference(0), end]],
  ['a map inside of the map', [count(1), text('a'), one.subarray(4), end]],
  ['another class inside', [count(1), text('a'), hex('737200'), text('java.io.File'), end]],
  ['more entries than there are', [count(3), text('a'), text('b'), end]],
  ['fewer entries than there are', [count(0), text('a'), text('b'), end]],
  ['a text that says it is longer', [count(1), text('a'), hex('74ffff61'), end]],
  ['a long text of 2^63 bytes', [count(1), text('a'), hex('7c7fffffffffffffff'), end]],
  ['a long text of 4 GB', [count(1), text('a'), hex('7c00000000ffffffff'), end]],
  ['letters that are none', [count(1), text('a'), hex('740002c361'), end]],
  ['a letter cut off', [count(1), text('a'), hex('740001e6'), end]],
])('%s gives nothing', (_, parts) => {
  expect(() => readJavaMap(bytes(start, ...parts))).toThrow(damaged)
})

test('a count of four thousand million is not tried', () => {
  const before = performance.now()
  expect(() => readJavaMap(bytes(start, count(0xffffffff), text('a')))).toThrow(
    expect.objectContaining({ reason: 'import-too-large' }),
  )
  expect(performance.now() - before).toBeLessThan(50)
})

test('references without end to one long text are not followed', async () => {
  const long = Buffer.concat([hex('7c00000000'), count(1_000_000), Buffer.alloc(1_000_000, 'z')])
  const again = Array.from({ length: 19_999 }, (_, at) => [text(`k${at}`), reference(0x7e0003)]).flat()
  const map = bytes(start, count(20_000), text('a'), long, ...again, end)
  expect(() => readJavaMap(map)).toThrow(damaged)
  expect(await readFile(map, 'x')).toMatchObject({ reason: 'import-damaged' })
})

test('every cut is told, and every class but the map', () => {
  const whole = bytes(
    javaMap([
      ['key', 'value'],
      ['Zoë', '本'],
    ]),
  )
  for (let length = 0; length < whole.length; length++) {
    expect(() => readJavaMap(whole.slice(0, length))).toThrow(damaged)
  }
  expect(isJavaMap(bytes(hex('aced00057372000e'), Buffer.from('java.util.Hash')))).toBe(false)
})
