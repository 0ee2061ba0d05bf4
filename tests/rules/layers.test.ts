import { describe, expect, test } from 'vitest'
import { codeOf, sourceFiles } from './source-files'

/** What each folder may import from: folders of ours and packages. Only the background reaches the storage. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: ['@noble/ciphers', '@noble/hashes', 'hash-wasm', 'jsqr', 'qr', 'saxes', 'tldts'],
  sites: [],
  i18n: ['core', 'public', 'messages', 'virtual:locale-words', 'virtual:page-words', 'webextension-polyfill'],
  messages: ['core', 'sites'],
  storage: ['core', 'idb', 'valibot', 'webextension-polyfill'],
  // Starts a worker, in a page as in the background.
  worker: [],
  // What a worker of the background is told: a passphrase, of which it makes a key.
  deriving: ['core'],
  background: [
    'core',
    'sites',
    'i18n',
    'storage',
    'deriving',
    'worker',
    'messages',
    'valibot',
    'webextension-polyfill',
  ],
  draw: [],
  // How a code is put into fields, for both scripts that do it.
  field: [],
  // Put into pages on demand; holds no decoder and asks for nothing.
  scan: ['draw', 'i18n', 'messages', 'webextension-polyfill'],
  // Put into pages on demand; asks for nothing, and is handed one code at most.
  fill: ['field', 'messages'],
  // How the chip looks, in pages and on our own practice site.
  chip: [],
  content: ['chip', 'draw', 'field', 'sites', 'i18n', 'messages', 'webextension-polyfill'],
  ui: ['i18n', 'messages', 'sites', 'preact', '@preact/signals', '@zxcvbn-ts', 'qr', 'webextension-polyfill'],
  clipboard: ['ui', 'messages'],
  photo: ['core', 'zxing-wasm'],
  importing: ['core'],
  passkey: ['ui', 'i18n', 'messages', 'sites', 'preact', '@preact/signals', 'webextension-polyfill'],
  help: ['ui', 'i18n', 'messages', 'preact', '@preact/signals', 'webextension-polyfill'],
  welcome: ['ui', 'chip', 'field', 'i18n', 'messages', 'preact', '@preact/signals', 'webextension-polyfill'],
  popup: ['ui', 'i18n', 'messages', 'sites', 'preact', '@preact/signals', 'webextension-polyfill'],
  options: [
    'ui',
    'worker',
    'importing',
    'photo',
    'i18n',
    'messages',
    'sites',
    'preact',
    '@preact/signals',
    'virtual:libraries',
    'webextension-polyfill',
  ],
}

const folderOf = (path: string) => /^src\/([\w-]+)/.exec(path)?.[1] ?? path.split('/')[0] ?? path
const packageOf = (name: string) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(name)?.[1] ?? name
const files = sourceFiles()

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(50)
})

describe.each(Object.entries(allowed))('src/%s', (folder, may) => {
  const own = files.filter(({ path }) => folderOf(path) === folder)
  test('imports only what it may', () => {
    const wrong = own.flatMap(({ path, imports }) =>
      imports
        // A worker's address is none of its code.
        .filter((name) => !/\.css$|\?worker&url$/.test(name))
        .filter((name) => {
          const from = name.startsWith('src/') || name.startsWith('public/') ? folderOf(name) : packageOf(name)
          return from !== folder && !may.some((one) => from === one || from.startsWith(`${one}/`))
        })
        .map((name) => `${path} imports ${name}: src/${folder} may import ${may.join(', ') || 'nothing'}`),
    )
    expect(wrong).toEqual([])
  })
})

test('every folder of src is in the table', () => {
  expect([...new Set(files.map(({ path }) => folderOf(path)))].filter((folder) => !(folder in allowed))).toEqual([])
})

const offences = (pattern: RegExp, where: (path: string) => boolean) =>
  files
    .filter(({ path }) => where(path))
    .flatMap(({ path, text }) => [...codeOf(text).matchAll(pattern)].map(([word]) => `${path}: ${word}`))

test('nothing anywhere can reach a network', () => {
  expect(
    offences(
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection)\b/g,
      () => true,
    ),
    // A page's own host is asked for its time, on a refusal or on request.
  ).toEqual(['src/content/site-clock.ts: fetch'])
})

test('core has no clock, no randomness of its own and no browser', () => {
  const pattern =
    /\b(?:Date\.now|new Date|Math\.random|getRandomValues|randomUUID|indexedDB|localStorage|browser\.|chrome\.|window\.|document\.)/g
  expect(offences(pattern, (path) => path.startsWith('src/core/'))).toEqual([])
})

test('workers are started in one place, which lets no other script through', () => {
  const elsewhere = (path: string) => path !== 'src/worker/start-worker.ts'
  expect(offences(/\bnew (?:Shared)?Worker\b|\btrustedTypes\b/g, elsewhere)).toEqual([])
})

test('randomness comes from getRandomValues alone', () => {
  expect(offences(/\b(?:Math\.random|randomUUID)\b/g, () => true)).toEqual([])
})

test('IndexedDB is opened by the storage alone', () => {
  expect(offences(/\bindexedDB\b|\bopenDB\b/g, (path) => !path.startsWith('src/storage/'))).toEqual([])
})

test('nothing is written to a log or into HTML', () => {
  expect(
    offences(/\bconsole\.|\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|dangerouslySetInnerHTML/g, () => true),
  ).toEqual([])
})

test('no module of the background or the storage keeps state that the next wake-up would miss', () => {
  expect(
    offences(/^(?:export )?(?:let|var)\b.*$/gm, (path) => /^src\/(?:background|storage|core)\//.test(path)),
  ).toEqual([])
})

test('entry files stay a screenful', () => {
  const long = files.filter(({ path, text }) => /\/main\.tsx?$/.test(path) && text.split('\n').length > 41)
  expect(long.map(({ path }) => path)).toEqual([])
})

test('files stay rooms, not halls', () => {
  // The closed table of messages is one table, however long.
  const long = files.filter(({ path, text }) => path !== 'src/messages.ts' && text.split('\n').length > 260)
  expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length} lines`)).toEqual([])
})
