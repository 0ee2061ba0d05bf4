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
  // An administrator's to write, and ours to read.
  const reading = /^src\/storage\/policy\.ts: storage\.managed\.get\(\)\)$/
  const closing = /^src\/storage\/settings\.ts: storage\.local (?:as typeof browser\.storage\.local )?& \{$/
  // One of four words, so that a page begins in its theme.
  const hint = 'src/ui/theme-hint.ts: localStorage)'
  const kept = places(files, stores).filter((place) => place !== hint)
  expect(kept.filter((place) => !closing.test(place) && !reading.test(place))).toEqual([])
})

test('addresses are made in these places alone, and of nothing that is secret', () => {
  const made =
    /(?:\bgetURL\([^\n]*|\blocation\.(?:(?:href|hash|search) =|assign\(|replace\()[^\n]*|history\.(?:push|replace)State[^\n]*|createObjectURL\([^\n]*|tabs\.(?:create|update)\([^\n]*|windows\.create\([^\n]*)/g
  const known = {
    'src/background/empty-clipboard.ts': 'the unseen page, by its fixed name',
    'src/background/front-place.ts': 'our own origin, to compare with',
    'src/background/installed.ts': 'the welcome page, by its fixed name',
    'src/background/open-help.ts': 'the help page, with a guide’s name',
    'src/background/open-popup.ts': 'the popup in a window, by its fixed name',
    'src/background/sender.ts': 'our own origin, to compare with',
    'src/options/ActivityTab.tsx': 'the popup in a tab, by its fixed name',
    'src/options/WhenOpen.tsx': 'the popup in a tab, by its fixed name',
    'src/options/about/AboutTab.tsx': 'the help page and the welcome, by their fixed names',
    'src/options/health/AnyFinding.tsx': 'the help page, with a guide’s name',
    'src/options/health/LoginList.tsx': 'a login’s page, with the random number that stands for it',
    'src/options/main.tsx': 'the page for mending, by its fixed name',
    'src/options/mend/Mend.tsx': 'the options page, with a tab’s name',
    'src/options/photo/drawn.ts': 'a drawing of the person’s, in memory while it is drawn',
    'src/options/use-place.ts': 'the options page, with a tab’s name',
    'src/popup/main.tsx': 'the screen that a tab opens with',
    'src/popup/place.ts': 'the popup in a tab, with a screen’s name or a login’s id, and the help page, with a guide’s',
    'src/popup/route.ts': 'the screen that a tab opens with',
    'src/popup/share/Share.tsx': 'a login’s id, taken out of the address',
    'src/ui/passkey-window.ts': 'the window for passkeys, with an errand’s name',
    'src/ui/save-file.ts': 'a file for the person, in memory',
    'src/welcome/CodesStep.tsx': 'the settings and the help page, by their fixed names',
    'src/welcome/Welcome.tsx': 'its own next step',
    'src/welcome/practice/Locked.tsx': 'the popup in a tab, by its fixed name',
    'src/welcome/practice/PracticeDone.tsx': 'the popup in a tab, by its fixed name',
  }
  const others = places(files, made).filter((place) => !Object.keys(known).some((path) => place.startsWith(`${path}:`)))
  expect(others).toEqual([])
})
