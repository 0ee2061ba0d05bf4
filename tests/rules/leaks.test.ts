import { expect, test } from 'vitest'
import { codeOf, sourceFiles } from './source-files'

const files = sourceFiles()
const under = (...folders: readonly string[]) =>
  files.filter(({ path }) => folders.some((one) => path.startsWith(`src/${one}/`)))

/** Places in files where something stands that no secret may get into. */
const places = (of: typeof files, pattern: RegExp, textOf = codeOf) =>
  of.flatMap(({ path, text }) => [...textOf(text).matchAll(pattern)].map(([found]) => `${path}: ${found.trim()}`))

test('nothing is logged', () => {
  expect(places(files, /\b(?:console|debugger)\b[^\n]*/g)).toEqual([])
})

test('no error of core, storage or background is worded with what it is about', () => {
  const worded = /(?:new \w*Error\(|Promise\.reject\()[^)\n]*(?:`[^`\n]*\$\{|\+)[^\n]*/g
  // Worded with a bound of ours.
  const harmless = /^src\/core\/qr\/read\.ts: new RangeError\(.*maxPixels/
  const found = places(under('core', 'storage', 'background', 'content'), worded)
  expect(found.filter((place) => !harmless.test(place))).toEqual([])
})

test('there are no notifications and no badges: both stay on the screen of a locked vault', () => {
  expect(
    places(files, /\bnotifications?\b\.[^\n]*|\bnew Notification\b[^\n]*|setBadgeText[^\n]*|setTitle\([^\n]*/g),
  ).toEqual([])
})

test('storage that is written to the disk or told to pages is not written at all', () => {
  const stores = /\b(?:storage\.(?:local|sync|managed)\b|localStorage|sessionStorage|document\.cookie|caches\.)[^\n]*/g
  // Named to close it to content scripts.
  const closing = /^src\/storage\/settings\.ts: storage\.local (?:as typeof browser\.storage\.local )?& \{$/
  expect(places(files, stores).filter((place) => !closing.test(place))).toEqual([])
})

test('addresses are made in these places alone, and of nothing that is secret', () => {
  const made =
    /(?:\bgetURL\([^\n]*|\blocation\.(?:(?:href|hash|search) =|assign\(|replace\()[^\n]*|history\.(?:push|replace)State[^\n]*|createObjectURL\([^\n]*|tabs\.(?:create|update)\([^\n]*|windows\.create\([^\n]*)/g
  const known = {
    'src/background/empty-clipboard.ts': 'the unseen page, by its fixed name',
    'src/background/installed.ts': 'the welcome page, by its fixed name',
    'src/background/open-popup.ts': 'the popup in a window, by its fixed name',
    'src/background/sender.ts': 'our own origin, to compare with',
    'src/options/ActivityTab.tsx': 'the popup in a tab, by its fixed name',
    'src/options/WhenOpen.tsx': 'the popup in a tab, by its fixed name',
    'src/options/main.tsx': 'the page for mending, by its fixed name',
    'src/options/mend/Mend.tsx': 'the options page, with a tab’s name',
    'src/options/photo/points-of.ts': 'a picture of the person’s, in memory while it is drawn',
    'src/popup/main.tsx': 'the screen that a tab opens with',
    'src/popup/place.ts': 'the popup in a tab, with a screen’s name',
    'src/popup/route.ts': 'the screen that a tab opens with',
    'src/ui/passkey-window.ts': 'the window for passkeys, with an errand’s name',
    'src/ui/save-file.ts': 'a file for the person, in memory',
  }
  const others = places(files, made).filter((place) => !Object.keys(known).some((path) => place.startsWith(`${path}:`)))
  expect(others).toEqual([])
})
