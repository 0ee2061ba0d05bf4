import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test.each(['chrome', 'firefox'])(
  'the first picture of the popup for %s needs one question, one script, one style sheet',
  (target) => {
    const root = new URL(`../../dist/${target}/`, import.meta.url)
    const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
    const html = read(JSON.parse(read('manifest.json')).action.default_popup)
    const named = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, path]) => path ?? '')
    const [question, script, ...otherScripts] = named(/<script[^>]+src="\/([^"]+)"/g)
    expect([question, otherScripts]).toEqual(['popup/first-question.js', []])
    expect(named(/<link[^>]+rel="stylesheet"[^>]+href="\/([^"]+)"/g)).toHaveLength(1)
    expect(named(/<link[^>]+rel="modulepreload"[^>]+href="\/([^"]+)"/g)).toEqual([])
    const source = read(script ?? '')
    expect(source).toContain('accounts.faces')
    // What it imports at once would be one more file; what it imports later is `import()`.
    expect(source).not.toMatch(/\bimport\s*["'`{]|\bfrom\s*["'`]\.{1,2}\//)
  },
)
