import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchFolders } from '../../../scripts/watch-folders'

const seen = new Set<string>()
let root: string
let watcher: { close(): void }

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'countersign-watch-'))
  mkdirSync(join(root, 'src/deep'), { recursive: true })
  writeFileSync(join(root, 'src/deep/a.ts'), '1')
  watcher = watchFolders(root, { folders: ['src'], files: ['manifest.json'] }, (path) => seen.add(path))
})
afterEach(() => {
  watcher.close()
  rmSync(root, { recursive: true })
  seen.clear()
})

const write = (path: string) => writeFileSync(join(root, path), `${Math.random()}`)
const noticed = (path: string) => vi.waitFor(() => expect([...seen]).toContain(path))

test('a file that changes, also one that is replaced by another, again and again', async () => {
  for (let round = 0; round < 3; round++) {
    write('src/deep/a.ts')
    await noticed('src/deep/a.ts')
    seen.clear()
    write('fresh')
    renameSync(join(root, 'fresh'), join(root, 'src/deep/a.ts'))
    await noticed('src/deep/a.ts')
    seen.clear()
  }
})

test('a file in a new folder, and in a folder that was removed and made again', async () => {
  for (const folder of ['src/new', 'src/new', 'src/deep']) {
    rmSync(join(root, folder), { recursive: true, force: true })
    mkdirSync(join(root, folder))
    await noticed(folder)
    write(`${folder}/b.ts`)
    await noticed(`${folder}/b.ts`)
    seen.clear()
  }
})

test('the files that are named, and no other beside the folders', async () => {
  write('other.json')
  write('manifest.json')
  await noticed('manifest.json')
  expect([...seen]).toEqual(['manifest.json'])
})
