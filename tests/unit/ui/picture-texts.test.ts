import { beforeEach, expect, test, vi } from 'vitest'
import type { PhotoTexts } from '../../../src/options/photo/photo-reader'

const read: string[] = []
const answers: Readonly<Record<string, PhotoTexts>> = {
  'code.png': { ok: true, texts: ['otpauth://a', 'otpauth://a'] },
  'cat.png': { ok: true, texts: [] },
  'bomb.png': { ok: false, reason: 'picture-too-large' },
  'broken.png': { ok: false, reason: 'picture-unreadable' },
}
vi.mock('webextension-polyfill', () => ({ default: { i18n: { getMessage: (key: string) => key } } }))
vi.mock('../../../src/options/photo/photo-reader', () => ({
  photoReader: () => ({
    async read(file: File) {
      read.push(file.name)
      return answers[file.name]
    },
    close: () => read.push('closed'),
  }),
}))
const { pictureTexts } = await import('../../../src/options/import/picture-texts')

beforeEach(() => void read.splice(0))

test('each picture is told by its name, and one of too many bytes is not looked at', async () => {
  const large = new File([new Uint8Array(20_000_001)], 'large.png')
  const files = [large, ...Object.keys(answers).map((name) => new File(['x'], name))]
  const said: string[] = []
  const say = (_: string, done = 0, of = 0) => void said.push(`${done}/${of}`)
  expect(await pictureTexts(files, { signal: new AbortController().signal, say })).toEqual({
    texts: ['otpauth://a'],
    unreadable: ['broken.png'],
    tooLarge: ['large.png', 'bomb.png'],
    without: ['cat.png'],
  })
  expect(read).toEqual([...Object.keys(answers), 'closed'])
  expect(said).toEqual(['0/5', '1/5', '2/5', '3/5', '4/5'])
})

test('stopped in the middle nothing of them is taken, and no other is looked at', async () => {
  const stopping = new AbortController()
  const files = Object.keys(answers).map((name) => new File(['x'], name))
  const say = (_: string, done = 0) => {
    if (done === 1) stopping.abort()
  }
  expect(await pictureTexts(files, { signal: stopping.signal, say })).toBeNull()
  expect(read).toEqual(['code.png', 'closed', 'cat.png', 'closed'])
})
