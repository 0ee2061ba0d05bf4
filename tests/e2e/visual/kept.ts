import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import type { Settings } from '../../../src/messages'
import { type Stage, setStage } from '../screens/stage'
import { inOwnFonts, ownFonts } from './own-fonts'
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
  'help-guide',
]
const mirrored = ['codes', 'options-security']

interface Wanted {
  readonly language: Settings['language']
  readonly screens: readonly string[]
  readonly themes: readonly ('light' | 'dark')[]
}
const wanted: readonly Wanted[] = [
  { language: 'en', screens: main, themes: ['light', 'dark'] },
  { language: 'ar', screens: mirrored, themes: ['light'] },
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
  for (const { language, screens, themes } of wanted) {
    await stage.speak(language)
    for (const name of screens) {
      const screen = stage.screens.find((one) => one.name === name)
      if (!screen) throw new Error(`no screen ${name}`)
      await stage.show(screen)
      for (const theme of themes) {
        await stage.paint(theme)
        const whole = await stage.tab.screenshot()
        yield { name: `${name}-${language}-${theme}`, whole, small: smallPicture(whole) }
      }
    }
  }
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
