import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test.each(['chrome', 'firefox'])(
  'the popup for %s runs one small script, which begins the app; with one style sheet that is its first load',
  (target) => {
    const root = new URL(`../../dist/${target}/`, import.meta.url)
    const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
    const html = read(JSON.parse(read('manifest.json')).action.default_popup)
    const named = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, path]) => path ?? '')
    expect(named(/<script[^>]+src="\/([^"]+)"/g)).toEqual(['popup/first-picture.js'])
    expect(named(/<link[^>]+rel="stylesheet"[^>]+href="\/([^"]+)"/g)).toHaveLength(1)
    expect(named(/<link[^>]+rel="modulepreload"[^>]+href="\/([^"]+)"/g)).toEqual([])
    // Begun by the first picture, and by nothing before it.
    const first = read('popup/first-picture.js')
    const [[, app = ''] = [], ...others] = [...first.matchAll(/import\(`\/([^`]+)`\)/g)]
    expect([first.length < 5_000, others]).toEqual([true, []])
    const source = read(app)
    expect(source).toContain('accounts.faces')
    // What it imports at once would be one more file; what it imports later is `import()`.
    expect(source).not.toMatch(/\bimport\s*["'`{]|\bfrom\s*["'`]\.{1,2}\//)
  },
)
