import type { Page } from 'puppeteer-core'
import type { ArgumentsOf, MessagesFrom, ResultOf, Settings } from '../../../src/messages'
import { remoteExpression } from '../driver/remote'
import { type Seller, startSeller } from '../seller'
import { covers } from './covers'
import { inPage } from './in-page'
import { layStyle } from './lay-style'
import { madeLogins } from './made-logins'
import { pages, type Screen } from './screen'
import { screens } from './screens'
import { openQuestions, standIn } from './stand-in'
import { now } from './standing-now'
import { tabScreens } from './tab-screens'

/** WCAG 2.2, 1.4.10. In CSS pixels. */
const leastWidth = 320

/** Who uses which of the made logins. */
const users = { 1: 'Bruno', 4: 'Karin Holzer' } as const

/** A theme as it is seen: high contrast, which follows the system's light or dark, in both. */
export type Look = 'light' | 'dark' | 'contrast' | 'contrast on dark'

/** A browser whose vault is open and has the made logins, and one tab in front in which one screen after the other is shown. */
export interface Stage {
  readonly seller: Seller
  readonly tab: Page
  /** Every screen of this build. */
  readonly screens: readonly Screen[]
  /** Asks the background as a page of ours does. */
  ask<K extends MessagesFrom<'page'>>(name: K, args: ArgumentsOf<K>): Promise<ResultOf<K>>
  speak(language: Settings['language']): Promise<void>
  /** Opens a screen, in the look given, and waits until it stands. */
  show(screen: Screen, look?: Look): Promise<void>
  /** The same screen in another look. @returns the colour of its ground */
  paint(look: Look): Promise<string>
  /** Looks at the same screen as high as its list is: of what is far below the view the app draws nothing yet. */
  whole<T>(look: () => Promise<T>): Promise<T>
  /** The same screen at 200 %: half the room. The popup's width grows with what is in it, its height does not. */
  zoom(): Promise<void>
  /** The same screen as narrow as a page may be, as at 400 %. The toolbar's popup never is. */
  narrow(): Promise<void>
  close(): Promise<void>
}

interface Setting {
  /** What else each page gets before its own scripts run, as source. */
  readonly prepare?: string
  /** What else each page's style has. */
  readonly style?: string
  /** Folder of a build other than the usual one. */
  readonly extension?: string
}

export async function setStage({ prepare = '', style = '', extension }: Setting = {}): Promise<Stage> {
  const seller = await startSeller('chrome', extension === undefined ? {} : { extension })
  await seller.createVault()
  const ask: Stage['ask'] = (name, args) =>
    seller.popup.evaluate(
      (message) =>
        (
          globalThis as unknown as { chrome: { runtime: { sendMessage(it: unknown): Promise<never> } } }
        ).chrome.runtime.sendMessage(message),
      { name, arguments: args },
    )
  const saved = await ask('import.save', { logins: madeLogins, from: 'Aegis' })
  if (!saved.ok || saved.added !== madeLogins.length)
    throw new Error(`the made logins were not saved: ${JSON.stringify(saved)}`)
  const list = await ask('accounts.list', {})
  for (const [at, person] of Object.entries(users)) {
    const id = list.ok ? list.rows[Number(at)]?.id : undefined
    if (id) await ask('accounts.edit', { id, changes: { person } })
  }
  const tab = await seller.driver.newPage()
  await tab.emulateTimezone('Europe/Rome')
  if (prepare) await tab.evaluateOnNewDocument(prepare)

  // As `page-look.ts` does it.
  const paint: Stage['paint'] = async (look) => {
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.endsWith('dark') ? 'dark' : 'light' }])
    return tab.evaluate((chosen) => {
      const { dataset } = document.documentElement
      if (chosen === 'light' || chosen === 'dark') dataset.theme = chosen
      else delete dataset.theme
      if (chosen.startsWith('contrast')) dataset.contrast = 'more'
      else delete dataset.contrast
      return getComputedStyle(document.body).backgroundColor
    }, look)
  }
  async function show(
    { page, inTab = false, hash = '', answers = {}, unanswered = [], rows = 5, steps, shows, ...screen }: Screen,
    look: Look = 'light',
  ) {
    const { status, warning, codesLast = 17_000, stays = false } = screen
    const { path, width, height } = pages[page]
    await tab.goto('about:blank')
    const isPopup = page === 'popup' && !inTab
    const given = { answers, unanswered, status, warning, rows, codesLast, stays, now, isPopup }
    const script = await tab.evaluateOnNewDocument(remoteExpression(standIn, [given]))
    await tab.setViewport({ width: inTab ? pages.passkey.width : width, height })
    await tab.bringToFront()
    await tab.goto(seller.driver.url(path) + hash)
    await tab.removeScriptToEvaluateOnNewDocument(script.identifier)
    await tab.waitForSelector('main[data-screen]')
    await layStyle(tab, covers + style)
    await steps?.(tab, seller)
    // What the mouse came to stand on would look as under it.
    await tab.mouse.move(0, 0)
    await tab.waitForSelector(shows)
    await paint(look)
    await settled(tab)
  }
  async function whole<T>(look: () => Promise<T>): Promise<T> {
    const size = tab.viewport()
    await tab.setViewport({ width: size?.width ?? 0, height: 2_000 })
    await settled(tab)
    try {
      return await look()
    } finally {
      await tab.setViewport(size)
    }
  }
  async function zoom() {
    const { width = 0, height = 0 } = tab.viewport() ?? {}
    const isPopup = width === pages.popup.width
    await tab.setViewport({ width: isPopup ? width : width / 2, height: height / 2 })
    await settled(tab)
  }
  async function narrow() {
    await tab.setViewport({ width: leastWidth, height: tab.viewport()?.height ?? 0 })
    await settled(tab)
  }
  async function everyScreen(): Promise<readonly Screen[]> {
    await tab.goto(seller.driver.url(pages.options.path))
    await tab.waitForSelector('[role="tab"]')
    return [...screens, ...(await tabScreens(tab))]
  }
  return {
    seller,
    tab,
    screens: await everyScreen(),
    ask,
    paint,
    whole,
    zoom,
    narrow,
    show,
    async speak(language) {
      await ask('settings.write', { language })
    },
    close: seller.close,
  }
}

/** Waits until every question is answered and the page has been drawn twice without another. */
export const settled = (page: Page): Promise<void> =>
  inPage(
    page,
    async (key: string) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      for (let still = 0; still < 2; ) {
        await frame()
        still = (globalThis as unknown as Record<string, unknown>)[key] ? 0 : still + 1
      }
      await document.fonts.ready
    },
    openQuestions,
  )
