import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Kilobytes of script that a part loads first, as gzip; the build fails where one is over its limit. */
const limits = { 'content script': 15, popup: 40, 'popup in another language': 40 } as const

const root = new URL('..', import.meta.url).pathname
const gzip = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length / 1000

/** What a module imports: at once, and by a path from the root what it begins with when its own work is done. */
const imported = /(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']|import\(["'`]\/([^"'`]+\.js)["'`]\)/g

/** The scripts that a page or a module loads first: what it names, and what those import. */
function firstScripts(directory: string, file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  const source = readFileSync(join(directory, file), 'utf8')
  for (const [, beside, below] of source.matchAll(imported)) {
    if (beside) firstScripts(directory, join(file, '..', beside), found)
    if (below) firstScripts(directory, below, found)
  }
  return found
}

function pageScripts(directory: string, page: string): readonly string[] {
  const html = readFileSync(join(directory, page), 'utf8')
  const entries = [...html.matchAll(/<script[^>]+src="\/?([^"]+)"/g)].flatMap(([, path]) => (path ? [path] : []))
  const found = new Set<string>()
  for (const entry of entries) firstScripts(directory, entry, found)
  return [...found]
}

/** Sizes of one build in kilobytes; the last is that of the language with the longest words. */
export function sizesOf(target: 'chrome' | 'firefox'): Record<keyof typeof limits, number> {
  const directory = join(root, 'dist', target)
  const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'))
  const contentScripts: string[] = manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js)
  const sum = (files: readonly string[]) => files.reduce((total, file) => total + gzip(join(directory, file)), 0)
  const popup = sum(pageScripts(directory, manifest.action.default_popup))
  // Of a language that was chosen inside, what the popup says first.
  const words = readdirSync(join(directory, 'assets')).filter((file) => /^first-[a-z]{2}-.*\.js$/.test(file))
  const most = Math.max(...words.map((file) => gzip(join(directory, 'assets', file))))
  return { 'content script': sum(contentScripts), popup, 'popup in another language': popup + most }
}

for (const target of ['chrome', 'firefox'] as const) {
  const files = readdirSync(join(root, 'dist', target), { recursive: true }).length
  process.stdout.write(`dist/${target}: ${files} files\n`)
  for (const [part, size] of Object.entries(sizesOf(target))) {
    const limit = limits[part as keyof typeof limits]
    process.stdout.write(`  ${part}: ${size.toFixed(1)} kB gzip (limit ${limit})\n`)
    if (size > limit) process.exitCode = 1
  }
}
