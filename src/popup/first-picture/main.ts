import type { PopupOpening } from '../../messages'
import { applyPageLanguage } from '../../ui/page-language'
import { showTheme } from '../../ui/theme'
import { lastTheme } from '../../ui/theme-hint'
import { nextFrame } from '../next-frame'
import { isToolbarPopup } from '../place'
import { askOpening } from './ask-opening'
import { drawFirst } from './draw-first'

/**
 * The popup's one script. The codes in the background's answer are drawn at once, without the app, which is loaded after
 * that and takes their place. An answer that is lost is asked for again by `begin.ts`.
 */
export interface EarlyAnswer {
  countersignOpening?: PopupOpening
}

async function open(): Promise<void> {
  const found = await askOpening()
  early.countersignOpening = found
  if (found.settings) showTheme(found.settings.theme)
  if (drawFirst(found, Date.now())) await nextFrame()
}

const early = globalThis as EarlyAnswer
const begin = () => void import('../main')
open().then(begin, begin)
document.documentElement.dataset.place = isToolbarPopup() ? 'popup' : 'page'
applyPageLanguage()
showTheme(lastTheme())
