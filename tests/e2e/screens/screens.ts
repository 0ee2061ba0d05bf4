import { optionsScreens } from './options-screens'
import { otherScreens } from './other-screens'
import { popupScreens } from './popup-screens'
import type { Screen } from './screen'

/**
 * Every screen but the options page's tabs, which `tab-screens.ts` reads from the page itself, and the chip
 * (`chip-screens.ts`). Pictures, accessibility, keyboard and overflow are all looked at along this table: a new screen
 * is a line more, in the file of its page.
 */
export const screens: readonly Screen[] = [...popupScreens, ...optionsScreens, ...otherScreens]
