import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import manifest from '../../manifest.json' with { type: 'json' }
import { noPolicy } from '../../src/core/policy/policy'
import { parsePolicy } from '../../src/storage/policy'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const read = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T
type Named = Readonly<Record<string, object>>
const chrome = read<{ readonly '3rdparty': { readonly extensions: Named } }>('docs/policy-chrome.json')
const firefox = read<{ readonly policies: { readonly '3rdparty': { readonly Extensions: Named } } }>(
  'docs/policy-firefox.json',
)
const storage = read<{ readonly name: string; readonly data: object }>('docs/policy-firefox-managed-storage.json')
const schema = read<{ readonly properties: Named }>('public/policy-schema.json')

const geckoId = manifest.browser_specific_settings.gecko.id
const hash = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex').slice(0, 32)
/** As Chrome makes it of the key: sixteen letters for sixteen digits. */
const chromeId = hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
const { unread: _, ...rules } = noPolicy
const document = readFileSync('docs/policy.md', 'utf8')

test('the schema and the document have every rule, and no other', () => {
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(rules).sort())
  const named = [...document.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  expect(named.sort()).toEqual(Object.keys(rules).sort())
  expect(manifest.storage.managed_schema).toBe('policy-schema.json')
})

test.each([
  ['for Chrome', Object.entries(chrome['3rdparty'].extensions)[0], chromeId],
  ['for Firefox by policy', Object.entries(firefox.policies['3rdparty'].Extensions)[0], geckoId],
  ['for Firefox by manifest', [storage.name, storage.data] as const, geckoId],
])('the example %s is for this extension, and read as it is written', (_name, example, id) => {
  const [given, written] = example ?? []
  expect(given).toBe(id)
  expect(parsePolicy(written)).toEqual({ ...noPolicy, ...(written as object), unread: [] })
  expect(document).toContain(id)
})
