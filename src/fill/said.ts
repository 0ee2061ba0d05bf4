import { plain, wordsOf } from './text'
import { textIn } from './text-in'

/** What a page says of a field, each part as `plain` words. */
export interface Said {
  /** What the page's programs call it. */
  readonly name: string
  /** What people read as its name. */
  readonly label: string
  /** What stands around it: its description, its form or group, the page's title and path. */
  readonly around: string
}

/** A label longer than this is a paragraph, and says as much of its neighbours. */
const longestLabel = 120
/** Characters of what stands around: a longer text is the page, not the form. */
const mostAround = 1500
const leastAround = 40
const mostLevels = 6

/** Characters of an attribute, a title, a path: no name is longer, and what tells words apart takes its time. */
const longestName = 1000

/** Also of a form whose fields are called like the method. */
export const attributeOf = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name)?.slice(0, longestName) ?? ''

const names = [
  'name',
  'id',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'formcontrolname',
  'ng-model',
]
const shownNames = ['aria-label', 'placeholder', 'title', 'data-placeholder', 'aria-placeholder']

export function saidOf(field: HTMLInputElement): Said {
  const label = labelOf(field)
  const isName = label.length <= longestLabel
  return {
    name: names
      .map((name) => wordsOf(attributeOf(field, name)))
      .filter(Boolean)
      .join(' ; '),
    label: isName ? label : plain(shownNames.map((name) => attributeOf(field, name)).join(' ')),
    // Read where it can still count: it is all of the form.
    get around() {
      return plain([label, textOf(field, 'aria-describedby'), around(field), pageOf(field)].join(' '))
    },
  }
}

function labelOf(field: HTMLInputElement): string {
  const labels = [...(field.labels ?? [])].map(textIn)
  const named = [textOf(field, 'aria-labelledby'), ...shownNames.map((name) => attributeOf(field, name))]
  const own = plain([...labels, ...named].join(' '))
  return own || besideOf(field)
}

/** The text of the elements that an attribute names by their ids. */
function textOf(element: Element, attribute: string): string {
  const root = element.getRootNode() as Document | ShadowRoot
  const ids = attributeOf(element, attribute).split(/\s+/).filter(Boolean)
  return ids.map((id) => textIn(root.querySelector(`[id="${CSS.escape(id)}"]`))).join(' ')
}

/** The words that stand right before a field that has no label: in its own cell or group, or in the cell before. */
function besideOf(field: HTMLInputElement): string {
  let element: Element = field
  for (let level = 0; level < 3; level++) {
    const text = plain(before(element))
    if (text) return text.length <= longestLabel ? text : ''
    const parent: Element | null = element.parentElement
    if (!parent || parent.localName === 'form' || parent.querySelectorAll('input').length > 1) return ''
    element = parent
  }
  return ''
}

const fields = 'input, select, textarea'
const isOrHasField = (element: Element) =>
  element.matches(`${fields}, button`) || element.querySelector(fields) !== null

function before(element: Element): string {
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    // What has a field of its own is said of that one.
    if ('querySelector' in node && isOrHasField(node as Element)) return ''
    const text = textIn(node).trim()
    if (text) return text
  }
  return ''
}

/** The text of the form, or of the nearest part of the page that says anything. */
function around(field: HTMLInputElement): string {
  let said = ''
  let element: Element | null = field
  for (let level = 0; level < mostLevels && element; level++) {
    element = element.parentElement ?? hostOf(element)
    if (!element) break
    const text = plain(textIn(element))
    if (text.length > mostAround) break
    said = `${text} ${element.localName}`
    if (element.localName === 'form' && text.length >= leastAround) break
  }
  const { form } = field
  const named = form ? ['id', 'name', 'action', 'class', 'aria-label'].map((name) => attributeOf(form, name)) : []
  return `${wordsOf(said)} ${wordsOf(named.join(' '))}`
}

/** The element that a field's shadow root hangs on: what a component is called there counts as well. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return 'host' in root ? (root as ShadowRoot).host : null
}

function pageOf({ ownerDocument: page }: HTMLInputElement): string {
  const heading = textIn(page.querySelector('h1'))
  const path = page.location?.pathname ?? ''
  return `${page.title.slice(0, longestName)} ${heading.slice(0, 200)} ${wordsOf(path.slice(0, longestName))}`
}
