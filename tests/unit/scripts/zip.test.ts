import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { folderFiles } from '../../../scripts/pack/folder-files'
import { sourceFiles } from '../../../scripts/pack/source-files'
import { withoutKey } from '../../../scripts/pack/store-manifest'
import { zip } from '../../../scripts/pack/zip'

const contents = {
  'manifest.json': '{"name":"x","key":"AAAA","version":"1"}',
  'b.txt': 'b'.repeat(5_000),
  'a/deep/a.txt': 'a',
  'a/empty.txt': '',
}
let folder: string

function writeAll(names: readonly (keyof typeof contents)[], time: number): void {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), contents[name])
    utimesSync(join(folder, name), time, time)
  }
}

const names = Object.keys(contents) as (keyof typeof contents)[]
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-zip-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test('the same files make the same bytes: at another time, in another order, in another time zone', () => {
  vi.stubEnv('TZ', 'America/Los_Angeles')
  writeAll(names, 1_000_000_000)
  const first = zip(folderFiles(folder))
  vi.stubEnv('TZ', 'Pacific/Kiritimati')
  writeAll(names, 1_700_000_000)
  const reversed = new Map([...folderFiles(folder)].reverse())
  expect(zip(reversed)).toEqual(first)
})

test('every file comes out as it went in, names sorted', () => {
  writeAll(names, 1_000_000_000)
  const opened = unzipSync(zip(folderFiles(folder)))
  expect(Object.keys(opened)).toEqual([...names].sort())
  for (const name of names) expect(textOf(opened[name])).toBe(contents[name])
})

test("the store's manifest loses its key and nothing else", () => {
  writeAll(names, 1_000_000_000)
  const built = folderFiles(folder)
  const store = withoutKey(built)
  expect(JSON.parse(textOf(store.get('manifest.json')))).toEqual({ name: 'x', version: '1' })
  expect(new Map(store).set('manifest.json', built.get('manifest.json') as Uint8Array)).toEqual(built)
})

test('where git lists nothing, the source is the folder without what git would ignore', () => {
  writeAll(names, 1_000_000_000)
  for (const ignored of ['node_modules/x', 'dist/chrome', '.git']) {
    mkdirSync(join(folder, ignored), { recursive: true })
    writeFileSync(join(folder, ignored, 'file'), '')
  }
  writeFileSync(join(folder, '.gitignore'), 'node_modules/\n# built\ndist/\n')
  const { files, how } = sourceFiles(folder)
  expect([...files.keys()].sort()).toEqual([...names, '.gitignore'].sort())
  expect(how).toContain('but .git, node_modules, dist')
})
