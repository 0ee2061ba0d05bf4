import { beforeAll, describe, expect, test, vi } from 'vitest'
import { importers } from '../../../../src/core/importers'
import { foreignFile } from '../../../../src/core/importers/foreign-file'
import { fixtureFiles } from './fixtures'

const derivations = await vi.hoisted(async () => (await import('./quick-derivations')).quickDerivations())
vi.mock('hash-wasm', async (original) => derivations.mock(await original()))
const { largestFile, readFile } = await import('../../../../src/core/importers/read-file')

/** What each file gives, key derivations in earnest. */
const read = new Map<Uint8Array, Awaited<ReturnType<typeof readFile>>>()
beforeAll(async () => {
  for (const { bytes, password } of fixtureFiles) read.set(bytes, await readFile(bytes, password))
  derivations.learned()
})

const bytesOf = (text: string) => new TextEncoder().encode(text)

test.each(importers.map(({ id }) => id))('%s has a fixture', (id) => {
  expect(fixtureFiles.filter(({ importer }) => importer === id)).not.toEqual([])
})

test('every fixture is of an importer of the table', () => {
  const ids = importers.map(({ id }) => id)
  expect(fixtureFiles.filter(({ importer }) => !ids.includes(importer)).map(({ file }) => file)).toEqual([])
})

/** As Windows saves text, and some exports of it are. */
const savings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16, the other way round': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
}
const texts = fixtureFiles.flatMap((fixture) => {
  const { text } = foreignFile(fixture.bytes)
  return text === null ? [] : [{ ...fixture, text }]
})

test.each(Object.entries(savings))('each file of text, saved as %s, gives the same logins', async (_, save) => {
  expect(texts.length).toBeGreaterThan(30)
  for (const { importer, file, bytes, text, password } of texts) {
    const saved = new Uint8Array(save(text))
    expect(await readFile(saved, password), `${importer}/${file}`).toEqual(read.get(bytes))
  }
})

describe.each(fixtureFiles.map((fixture) => [`${fixture.importer}/${fixture.file}`, fixture] as const))(
  '%s',
  (_, one) => {
    const importer = importers.find(({ id }) => id === one.importer)

    test('is what the code beside it makes', async () => {
      expect(Buffer.compare(one.bytes, await one.make())).toBe(0)
    })

    test('is known by its content, and by its own importer first', () => {
      const [first] = importers.filter(({ detect }) => detect(foreignFile(one.bytes)) !== null)
      expect(first?.id).toBe(one.importer)
      expect(importer?.detect(foreignFile(one.bytes))).toBe(one.password === '' ? 'plain' : 'encrypted')
    })

    test('gives exactly its logins', async () => {
      expect(read.get(one.bytes)).toEqual({
        ok: true,
        from: importer?.label,
        logins: one.logins,
        skipped: one.skipped,
      })
    })

    const asked = one.password === '' ? 'is never asked a password for' : 'asks for a password, and tells a wrong one'
    test(asked, async () => {
      if (one.password === '') return void expect(await readFile(one.bytes, 'any')).toMatchObject({ ok: true })
      const from = importer?.label
      expect(await readFile(one.bytes, '')).toEqual({ ok: false, from, reason: 'import-password-needed' })
      expect(await readFile(one.bytes, `${one.password}.`)).toEqual({
        ok: false,
        from,
        reason: 'import-password-wrong',
      })
    })

    test('cut short it never gives a login that is not in it', async () => {
      for (const part of [0.1, 0.35, 0.6, 0.85, 0.97]) {
        const cut = await readFile(one.bytes.slice(0, Math.floor(one.bytes.length * part)), one.password)
        for (const login of cut.ok ? cut.logins : []) expect(one.logins).toContainEqual(login)
      }
    })
  },
)

test.each([
  ['nothing', '', 'import-empty'],
  ['prose', 'Dear Sir or Madam', 'import-unknown'],
  ['JSON of nobody', '{"a": [1, 2, {"b": null}]}', 'import-unknown'],
  ['a list of numbers', '[1, 2, 3]', 'import-unknown'],
  ['deep nesting', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'import-unknown'],
  ['deep objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'import-unknown'],
])('%s is said to be what it is', async (_, text, reason) => {
  expect(await readFile(bytesOf(text), '')).toEqual({ ok: false, from: '', reason })
})

test('a file over the limit is not looked at', async () => {
  const huge = new Uint8Array(largestFile + 1).fill(0x20)
  expect(await readFile(huge, '')).toEqual({ ok: false, from: '', reason: 'import-too-large' })
})
