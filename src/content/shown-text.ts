import { visible } from '../field/visible'

/** The text of all elements of a selector that the person can see. */
export const shownText = (document: Document, selector: string): string =>
  [...document.querySelectorAll(selector)]
    .filter(visible)
    .map((element) => element.textContent ?? '')
    .join(' ')
    .trim()
