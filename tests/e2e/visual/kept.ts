import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import type { Page } from 'puppeteer-core'
import type { Settings } from '../../../src/messages'
import { type Look, type Stage, setStage, settled } from '../screens/stage'
import { chipInOwnFonts, inOwnFonts, ownFonts } from './own-fonts'
import { smallPicture } from './small-picture'

const folder = new URL('pictures', import.meta.url).pathname

/** The screens that people see most. */
const main = [
  'welcome',
  'unlock',
  'codes-none',
  'codes',
  'codes-front',
  'codes-many',
  'add',
  'account',
  'bind',
  'look-alike',
  'options-security',
  'options-import',
  'options-export',
  'options-people-leaving',
  'options-activity-busy',
  'help-guide',
  'first-steps-meet',
  'first-steps-filled',
]
const mirrored = ['codes', 'options-security']

interface Wanted {
  readonly language: Settings['language']
  readonly screens: readonly string[]
  readonly looks: readonly Look[]
  /** Also what is below the fold. */
  readonly isWhole?: boolean
}
const wanted: readonly Wanted[] = [
  { language: 'en', screens: main, looks: ['light', 'dark'] },
  { language: 'en', screens: ['options-findings'], looks: ['light', 'dark'], isWhole: true },
  { language: 'en', screens: ['codes'], looks: ['contrast', 'contrast on dark'] },
  { language: 'en', screens: ['options-security'], looks: ['contrast'] },
  { language: 'ar', screens: mirrored, looks: ['light'] },
]

export interface Taken {
  readonly name: string
  /** The screenshot as it is. */
  readonly whole: Uint8Array
  readonly small: PNG
}

export const setVisualStage = (): Promise<Stage> => setStage({ prepare: ownFonts, style: inOwnFonts })

/** Takes the picture of each main screen. */
export async function* takeMain(stage: Stage): AsyncGenerator<Taken> {
  for (const { language, screens, looks, isWhole } of wanted) {
    await stage.speak(language)
    for (const name of screens) {
      const screen = stage.screens.find((one) => one.name === name)
      if (!screen) throw new Error(`no screen ${name}`)
      await stage.show(screen)
      await chipInOwnFonts(stage.tab)
      if (isWhole) await unfold(stage.tab)
      for (const look of looks) {
        await stage.paint(look)
        const whole = await stage.tab.screenshot()
        yield { name: `${name}-${language}-${look.replaceAll(' ', '-')}`, whole, small: smallPicture(whole) }
      }
    }
  }
}

/** As tall as all that is on the page. */
async function unfold(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewport({ width: page.viewport()?.width ?? 0, height })
  await settled(page)
}

const fileOf = (name: string) => join(folder, `${name}.png`)
/** Null where none was kept. */
export const keptPicture = (name: string): PNG | null =>
  existsSync(fileOf(name)) ? PNG.sync.read(readFileSync(fileOf(name))) : null
export const keptNames = (): readonly string[] => readdirSync(folder).map((file) => file.replace(/\.png$/, ''))

/** Keeps what the build looks like now. @returns how many pictures */
export async function keepPictures(): Promise<number> {
  const stage = await setVisualStage()
  try {
    const taken: Taken[] = []
    for await (const one of takeMain(stage)) taken.push(one)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
    for (const { name, small } of taken) writeFileSync(fileOf(name), PNG.sync.write(small, { colorType: 2 }))
    return taken.length
  } finally {
    await stage.close()
  }
}
