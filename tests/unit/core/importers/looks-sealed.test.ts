import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { looksSealed } from '../../../../src/core/importers/looks-sealed'
import { bytesFor } from '../../../fixtures/imports/seal-gcm'

const prose = readFileSync('README.md', 'utf8')
const sound = Int16Array.from({ length: 5000 }, (_, at) => 12_000 * Math.sin(at / 30))

test('sealed lists of any length do', () => {
  const lengths = Array.from({ length: 200 }, (_, at) => 88 + at * 23)
  expect(lengths.filter((length) => !looksSealed(bytesFor(`sealed ${length}`, length)))).toEqual([])
})

test.each([
  ['nothing', new Uint8Array()],
  ['a few bytes', bytesFor('few', 87)],
  ['five megabytes', bytesFor('many', 5 * 1024 * 1024)],
  ['zeros', new Uint8Array(1000)],
  ['text of another encoding', Buffer.from(`${prose}é`, 'latin1')],
  ['text in two bytes each', Buffer.from(prose, 'utf16le')],
  ['a sound', new Uint8Array(sound.buffer)],
  ['a packed file', gzipSync(bytesFor('packed', 1000))],
  ['an archive', zipSync({ 'a.bin': bytesFor('archived', 20_000) })],
  ['a picture', PNG.sync.write(Object.assign(new PNG({ width: 20, height: 20 }), { data: bytesFor('pixels', 1600) }))],
  ['a film', Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42'), bytesFor('film', 2000)])],
])('%s does not', (_, bytes) => {
  expect(looksSealed(bytes)).toBe(false)
})
