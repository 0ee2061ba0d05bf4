import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { folderFiles } from '../../scripts/pack/folder-files'

const root = process.cwd()
const kinds = ['chrome', 'firefox', 'source'] as const
type Kind = (typeof kinds)[number]

const pathOf = (kind: Kind) => join(root, 'dist', `countersign-${packageJson.version}-${kind}.zip`)
const bytesOf = (kind: Kind) => new Uint8Array(readFileSync(pathOf(kind)))
const opened = (kind: Kind) => new Map(Object.entries(unzipSync(bytesOf(kind))))
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const digests = (files: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...files].map(([path, bytes]) => [path, digest(bytes)]))

function pack(): void {
  for (const kind of kinds) rmSync(pathOf(kind), { force: true })
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/package.ts'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(status, stdout + stderr).toBe(0)
}

beforeAll(pack)

test('packing again makes the same bytes', () => {
  const first = kinds.map((kind) => digest(bytesOf(kind)))
  pack()
  expect(kinds.map((kind) => digest(bytesOf(kind)))).toEqual(first)
})

test('the Firefox zip is the build, file by file', () => {
  expect(digests(opened('firefox'))).toEqual(digests(folderFiles(join(root, 'dist/firefox'))))
})

test('the Chrome zip is the build, file by file, but for the key', () => {
  const zipped = opened('chrome')
  const built = new Map(folderFiles(join(root, 'dist/chrome')))
  const [stored, loaded] = [zipped, built].map((files) =>
    JSON.parse(new TextDecoder().decode(files.get('manifest.json'))),
  )
  expect(loaded.key).toBeTypeOf('string')
  const { key: _, ...keyless } = loaded
  expect(stored).toEqual(keyless)
  zipped.delete('manifest.json')
  built.delete('manifest.json')
  expect(digests(zipped)).toEqual(digests(built))
})

test('the background is one file in Chrome, and has a worker for key derivations in Firefox', () => {
  const files = (kind: Kind) => [...opened(kind).keys()].filter((path) => path.startsWith('background/'))
  expect(files('chrome')).toEqual(['background/main.js'])
  expect(files('firefox')).toContain('background/deriving.js')
})

test('of the style of a page, what other pages have as well comes first', () => {
  const files = [...opened('chrome')].filter(([path]) => path.endsWith('.html'))
  const styles = files.map(([, bytes]) => [...new TextDecoder().decode(bytes).matchAll(/href="([^"]+\.css)"/g)])
  const names = styles.map((links) => links.map(([, name]) => name))
  const users = (name?: string) => names.filter((some) => some.includes(name)).length
  const counts = names.map((some) => some.map(users)).filter(({ length }) => length > 1)
  expect(counts.length).toBeGreaterThan(3)
  for (const some of counts) expect(some).toEqual(some.toSorted((one, other) => other - one))
})

test('the source zip is the project as it is, without packages and builds', () => {
  const zipped = opened('source')
  for (const path of ['package.json', 'package-lock.json', 'vite.config.ts', 'README.md', 'src/background/main.ts']) {
    expect(zipped.has(path), path).toBe(true)
  }
  expect([...zipped.keys()].filter((path) => /^(node_modules|dist|out|\.git|\.tsbuild)\//.test(path))).toEqual([])
  for (const [path, bytes] of zipped) {
    expect(Buffer.compare(bytes, readFileSync(join(root, path))), path).toBe(0)
  }
})

test.runIf(process.env.COUNTERSIGN_LONG)('the source zip, built elsewhere, gives the files of the Firefox zip', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-source-'))
  try {
    for (const [path, bytes] of opened('source')) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    const vite = join(folder, 'node_modules/vite/bin/vite.js')
    const args = [vite, 'build', '--mode', 'firefox', '--logLevel', 'warn']
    // The test runner's own NODE_ENV would be built in.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV'))
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env })
    expect(status, stderr).toBe(0)
    expect(digests(folderFiles(join(folder, 'dist/firefox')))).toEqual(digests(opened('firefox')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
