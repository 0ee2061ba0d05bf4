import { type ChipTheme, chipStyle } from '../chip/chip-style'

/** The one element that Countersign puts into a page. */
export interface ChipHost {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** Puts it there, in CSS pixels, and undoes whatever the page has done to its style. */
  move(left: number, top: number): void
}

/**
 * Nothing that a page writes for our element beats these, in whatever layer it is written.
 * No block, for a page could restyle the first line and the first letter of one.
 */
const fixed =
  'all:initial;direction:ltr;unicode-bidi:normal;display:grid;position:fixed;margin:0;border:0;padding:0;z-index:2147483647;overflow:visible;inset:'

/** Shows an empty one, above everything of the page: the browser's top layer knows no z-index. */
export function openHost(theme: ChipTheme): ChipHost {
  const host = document.createElement('div')
  const move = (left: number, top: number) => {
    host.style.cssText = `${fixed}${top}px auto auto ${left}px;`.replaceAll(';', '!important;')
  }
  host.dataset.countersign = 'chip'
  move(0, 0)
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(chipStyle(theme))
  root.adoptedStyleSheets = [sheet]
  document.documentElement.append(host)
  host.showPopover()
  return { host, root, move }
}
