import browser from 'webextension-polyfill'
import type { PopupOpening } from '../../messages'
import { applyPageLanguage } from '../../ui/page-language'
import { showTheme } from '../../ui/theme'
import { lastTheme } from '../../ui/theme-hint'
import { isToolbarPopup } from '../place'
import { drawFirst } from './draw-first'

/**
 * The popup's one script: the background makes its answer while the app is fetched, and the codes in it are drawn at
 * once, without the app, which begins after that and takes their place. An answer that is lost is asked for again by
 * `begin.ts`.
 */
export interface EarlyAnswer {
  countersignOpening?: PopupOpening
}

async function open(): Promise<void> {
  const found: PopupOpening = await browser.runtime.sendMessage({ name: 'popup.open', arguments: {} })
  early.countersignOpening = found
  if (found.settings) showTheme(found.settings.theme)
  if (drawFirst(found, Date.now())) await nextFrame()
}

/** Milliseconds that a frame may need from the page to the screen: other threads bring it there, and share the processor. */
const toTheScreen = 5

/** Resolves once the next frame is on the screen; at once where nobody sees the page, for there is none then. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'visible') requestAnimationFrame(() => setTimeout(resolve, toTheScreen))
    else resolve()
  })
}

const early = globalThis as EarlyAnswer
const begin = () => void import('../main')
open().then(begin, begin)
document.documentElement.dataset.place = isToolbarPopup() ? 'popup' : 'page'
applyPageLanguage()
showTheme(lastTheme())
