import type { PopupOpening } from '../messages'
import { ask } from '../ui/ask'
import type { EarlyAnswer } from './first-picture/main'

const { countersignOpening: early } = globalThis as EarlyAnswer

/** What the popup begins with: asked ahead of the app, or here where that answer was lost. */
export const opening: Promise<PopupOpening> = early ? Promise.resolve(early) : ask('popup.open', {})
