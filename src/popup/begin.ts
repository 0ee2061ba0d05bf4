import type { PopupOpening } from '../messages'
import { ask } from '../ui/ask'
import type { EarlyAnswer } from './first-question'

const { countersignOpening: early } = globalThis as EarlyAnswer

/** What the popup begins with: asked ahead of all scripts, or here where that answer was lost. */
export const opening: Promise<PopupOpening> = Promise.resolve(early as Promise<PopupOpening | undefined>).then(
  (answer) => answer ?? ask('popup.open', {}),
)
