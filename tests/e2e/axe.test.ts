import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Settings } from '../../src/messages'
import { browsers } from './driver'
import { longestBuild } from './longest-build'
import { axe, violations } from './screens/axe'
import { showChipCopy } from './screens/chip-copy'
import { chipScreens, reopen } from './screens/chip-screens'
import { inPage } from './screens/in-page'
import { longestWords } from './screens/longest-words'
import { moving } from './screens/moving'
import { overflowing } from './screens/overflowing'
import { type Stage, setStage } from './screens/stage'
import { target, tooSmall } from './screens/too-small'

const long = process.env.COUNTERSIGN_LONG
const everyTheme = long ? 'everything' : 'colours'
const looks = long ? (['dark', 'contrast', 'contrast on dark'] as const) : (['dark', 'contrast'] as const)
// What has room for the longest sentence of any language has room for each; the long run walks some that are spoken.
// Arabic's room is looked at in `tab-walk.test.ts`, too.
const languages: readonly (Settings['language'] | 'longest')[] = long
  ? ['longest', 'de', 'fr', 'es', 'en', 'ar', 'ja']
  : ['longest']
const chipLooks = ['light', 'dark'].flatMap((value) => {
  const scheme = { name: 'prefers-color-scheme', value }
  return [[scheme], [scheme, { name: 'prefers-contrast', value: 'more' }]]
})
const chips = chipScreens.filter(({ state }) => long || state === 'enrol' || state === 'filled' || state === 'choose')

/** One walk over all screens in Chromium. */
describe.runIf(browsers.includes('chrome')).each(languages)('every screen in %s', (language) => {
  let build: ReturnType<typeof longestBuild> | null = null
  let stage: Stage
  const faults = { axe: [] as string[], ground: [] as string[], small: [] as string[], wide: [] as string[] }
  const motion = { none: [] as string[], less: [] as string[] }
  const note = (list: string[], found: readonly string[], where: string) =>
    list.push(...[...new Set(found)].map((it) => `${where}: ${it}`))

  /** Made up, what stands on a button and what it is called may be of two languages; `spoken-names.test.ts` has all 15. */
  const wrong = async (...looked: Parameters<typeof violations>) =>
    (await violations(...looked)).filter(
      (it) => language !== 'longest' || !it.startsWith('label-content-name-mismatch'),
    )

  async function lookAtColours(name: string) {
    const { tab, paint } = stage
    note(faults.axe, await wrong(tab), name)
    const grounds = new Set<string>()
    for (const look of looks) {
      grounds.add(await paint(look))
      note(faults.axe, await wrong(tab, everyTheme), `${name}, ${look}`)
    }
    grounds.add(await paint('light'))
    note(faults.ground, grounds.size <= looks.length ? [[...grounds].join(' ')] : [], name)
  }

  async function lookAtMotion(name: string) {
    const { tab, paint } = stage
    await coverMotion(false)
    await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }])
    if ((await inPage(tab, moving, 1)).length === 0) motion.none.push(name)
    await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    note(motion.less, await inPage(tab, moving, 1), name)
    await coverMotion(true)
    await paint('light')
  }
  /** The style that is laid over each screen has all stand still. */
  const coverMotion = (on: boolean) =>
    stage.tab.evaluate((isOn) => {
      for (const sheet of document.adoptedStyleSheets) sheet.disabled = !isOn
    }, on)

  beforeAll(async () => {
    build = language === 'longest' ? longestBuild('chrome') : null
    stage = await setStage({ prepare: axe, ...(build && { extension: build.folder }) })
    await stage.speak(language === 'longest' ? 'de' : language)
  })
  afterAll(async () => {
    await stage?.close()
    build?.remove()
  })

  test('is there to be looked at', async () => {
    const { tab, screens, show, zoom, narrow } = stage
    for (const screen of screens) {
      const { name, longRunOnly } = screen
      if (longRunOnly && !long) continue
      await show(screen, 'light')
      if (!longRunOnly || language === languages[0]) await lookAtColours(name)
      if (language === languages[0]) await lookAtMotion(name)
      note(faults.small, await inPage(tab, tooSmall, target), name)
      note(faults.wide, await inPage(tab, overflowing), name)
      await zoom()
      note(faults.wide, await inPage(tab, overflowing), `${name}, zoomed`)
      if (screen.page === 'popup' && !screen.inTab) continue
      await narrow()
      note(faults.wide, await inPage(tab, overflowing), `${name}, narrow`)
    }
  }, 900_000)

  test('and so is the chip', async () => {
    const { tab } = stage
    for (const [at, { state, reach }] of chips.entries()) {
      const page = await reach(stage, `anna${at}@beispiel.example`)
      await tab.goto('about:blank')
      await tab.bringToFront()
      await showChipCopy(page, tab)
      if (state === 'filled' && build)
        expect(await tab.$eval('main', (main) => main.textContent)).toContain(longestWords().chip_filledNote)
      const session = await tab.createCDPSession()
      const seen = new Set<string>()
      for (const features of chipLooks) {
        // Puppeteer's own `emulateMediaFeatures` knows no `prefers-contrast`.
        await session.send('Emulation.setEmulatedMedia', { features })
        const look = features.map(({ value }) => value).join(' ')
        note(
          faults.axe,
          await violations(tab, features.length > 1 ? everyTheme : 'everything'),
          `chip ${state}, ${look}`,
        )
        seen.add(
          await tab.$eval('.chip', (chip) => {
            const { color, backgroundColor, borderColor } = getComputedStyle(chip)
            return [color, backgroundColor, borderColor].join()
          }),
        )
      }
      note(faults.ground, seen.size < chipLooks.length ? [`${seen.size} looks`] : [], `chip ${state}`)
      await session.detach()
      note(faults.small, await inPage(tab, tooSmall, target), `chip ${state}`)
      note(faults.wide, await inPage(tab, overflowing), `chip ${state}`)
      await page.close()
      if (state === 'locked') await reopen(stage)
    }
  }, 180_000)

  test('is right by axe, in every theme', () => expect(faults.axe).toEqual([]))
  test('has a ground of its own in each look', () => expect(faults.ground).toEqual([]))
  test('has nothing to press that is smaller than 44 px', () => expect(faults.small).toEqual([]))
  test.runIf(language === languages[0])('stands still for who wants less motion, and else does not', () => {
    expect(motion.less).toEqual([])
    // Buttons change their colour by and by.
    expect(motion.none).toEqual([])
  })
  test('has nothing that is cut off or reaches out, also at 200 % and at 320 px', () => expect(faults.wide).toEqual([]))
})
