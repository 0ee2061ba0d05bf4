import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, MediaFeature, Page } from 'puppeteer-core'
import type { Settings } from '../../src/messages'
import { chipScreens, reopen } from '../../tests/e2e/screens/chip-screens'
import { layStyle } from '../../tests/e2e/screens/lay-style'
import { type PageName, pages, type Screen } from '../../tests/e2e/screens/screen'
import { type Stage, settled } from '../../tests/e2e/screens/stage'
import type { Language } from '../../tests/practice/server'
import type { Shot, Surface } from './sheet-rows'

export type Theme = Exclude<Settings['theme'], 'system'>
export const themes: readonly Theme[] = ['light', 'dark', 'contrast']
/** Taller than this a picture is cut: what follows is more of the same. */
const tallest = 3000

/** The shop of each language's seller. */
const shops: Readonly<Record<string, string>> = {
  en: 'harbour-tea.example',
  de: 'kaufhaus-am-marienplatz.example',
  ar: 'souq-alqahira.example',
  ja: 'osaka-dougu.example',
}

/** One for each state: a login's code is given once. */
const people = ['anna', 'bruno', 'office', 'carla', 'team', 'guest', 'diego', 'emma', 'farid', 'greta', 'hugo']

async function whole(page: Page, { page: kind, name }: Screen): Promise<Uint8Array> {
  const { width, height } = { ...pages[kind], ...page.viewport() }
  const full = await page.evaluate(() => document.documentElement.scrollHeight)
  // A popup of forty rows is looked at as it opens.
  const shown = name === 'codes-many' ? height : Math.min(Math.max(full, height), tallest)
  // Beyond the viewport Chromium draws nothing of a page that runs from right to left.
  await page.setViewport({ width, height: shown })
  // Whatever was pressed had been scrolled to.
  await page.evaluate(() => scrollTo(0, 0))
  await settled(page)
  return page.screenshot()
}

/** What a page learns of a theme by its system. */
const featuresOf: Readonly<Record<Theme, readonly MediaFeature[]>> = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  contrast: [
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-contrast', value: 'more' },
  ],
}

/** Puppeteer's own `emulateMediaFeatures` knows no `prefers-contrast`. */
const look = (session: CDPSession, theme: Theme) =>
  session.send('Emulation.setEmulatedMedia', { features: [...featuresOf[theme]] })

const surfaceOf: Readonly<Record<PageName, Surface>> = {
  popup: 'popup',
  options: 'options',
  help: 'pages',
  passkey: 'pages',
  welcome: 'pages',
}

/** Of a PNG, whose first chunk begins with it (11.2.1). */
function sizeOf(picture: Uint8Array): { width: number; height: number } {
  const bytes = new DataView(picture.buffer, picture.byteOffset)
  return { width: bytes.getUint32(16), height: bytes.getUint32(20) }
}

const chips = chipScreens.map(({ state }) => `chip-${state}`)

/** A picture of nothing at all is smaller than any other. */
const emptyBytes = 4_000

/**
 * Every picture in one language, by theme.
 * @param out folder for each single one
 * @param only their names, where not every one is wanted
 */
export async function takeShots(
  stage: Stage,
  language: Language,
  out: string,
  only?: readonly string[],
): Promise<Record<Theme, Shot[]>> {
  const shots: Record<Theme, Shot[]> = { light: [], dark: [], contrast: [] }
  const folderOf = (theme: Theme) => join(out, `${language}-${theme}`)
  const isWanted = (name: string) => only?.includes(name) ?? true
  const keep = (theme: Theme, name: string, surface: Surface, picture: Uint8Array) => {
    if (picture.length < emptyBytes) throw new Error(`${name} in ${language}, ${theme}, came out empty`)
    writeFileSync(join(folderOf(theme), `${name}.png`), picture)
    shots[theme].push({ name, surface, picture, ...sizeOf(picture) })
  }
  const unknown = only?.find((name) => ![...stage.screens.map((one) => one.name), ...chips].includes(name))
  if (unknown !== undefined) throw new Error(`no screen ${unknown}`)
  for (const theme of themes) {
    rmSync(folderOf(theme), { recursive: true, force: true })
    mkdirSync(folderOf(theme), { recursive: true })
  }
  await stage.speak(language)
  const screenSession = await stage.tab.createCDPSession()
  for (const screen of stage.screens.filter(({ name }) => isWanted(name))) {
    await stage.show(screen, 'light')
    for (const theme of themes) {
      await stage.paint(theme)
      // The practice's chip has no theme but the system's here.
      await look(screenSession, theme)
      await settled(stage.tab)
      keep(theme, screen.name, surfaceOf[screen.page], await whole(stage.tab, screen))
    }
  }
  stage.seller.practice.setLanguage(language)
  for (const [at, { state, reach }] of chipScreens.entries()) {
    const name = `chip-${state}`
    if (!isWanted(name)) continue
    const page = await reach(stage, `${people[at] ?? state}@${shops[language] ?? 'beispiel.example'}`)
    await page.setViewport({ width: 1100, height: 720 })
    await layStyle(page, coveredPage)
    const session = await page.createCDPSession()
    for (const theme of themes) {
      await look(session, theme)
      await settled(page)
      keep(theme, name, 'chip', await page.screenshot())
    }
    await page.close()
    if (state === 'locked') await reopen(stage)
  }
  return shots
}

/** The practice site's own key is on show where a login is enrolled. */
const coveredPage = `
.practice-picture { visibility: hidden !important; }
#sia-auth-app-formatted-secret { color: transparent !important; background: #8886 !important; }
`
