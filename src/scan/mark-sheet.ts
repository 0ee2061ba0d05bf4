import { t } from '../i18n/t'
import type { Area } from '../messages'
import { markStyle } from './mark-style'

/** What lies over the page while an area is marked. */
export interface MarkSheet {
  readonly dialog: HTMLDialogElement
  /** True where an event of the page's window was meant for the button. */
  isCancel(event: MouseEvent): boolean
  isCancelFocused(): boolean
  show(frame: Area | null): void
  remove(): void
}

const html = 'http://www.w3.org/1999/xhtml'
const made = <K extends keyof HTMLElementTagNameMap>(name: K, testid: string): HTMLElementTagNameMap[K] => {
  const element = document.createElementNS(html, name) as HTMLElementTagNameMap[K]
  element.dataset.testid = testid
  return element
}

/** Lays the sheet over the page: a modal dialog in a closed shadow root, so that nothing of the page is above or beside it. */
export function laySheet(): MarkSheet {
  document.querySelector('[data-countersign="mark"]')?.remove()
  const host = document.createElementNS(html, 'div') as HTMLDivElement
  host.dataset.countersign = 'mark'
  host.style.setProperty('all', 'initial', 'important')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(markStyle)
  root.adoptedStyleSheets = [sheet]

  const dialog = made('dialog', 'mark')
  dialog.ariaLabel = `${t('markText')} ${t('markKeys')}`
  const frame = made('div', 'mark-frame')
  frame.className = 'frame'
  frame.hidden = true
  const words = made('div', 'mark-words')
  words.className = 'words'
  const text = document.createElementNS(html, 'p')
  const keys = document.createElementNS(html, 'small')
  keys.append(t('markKeys'))
  text.append(t('markText'), keys)
  const cancel = made('button', 'mark-cancel')
  cancel.append(t('markCancel'))
  words.append(text, cancel)
  dialog.append(frame, words)
  root.append(dialog)
  document.documentElement.append(host)
  dialog.showModal()
  // The button would have the focus, and take the Enter that is meant for the frame.
  dialog.tabIndex = -1
  dialog.focus()

  return {
    dialog,
    isCancel: ({ clientX, clientY }) => cancel.contains(root.elementFromPoint(clientX, clientY)),
    isCancelFocused: () => root.activeElement === cancel,
    show(area) {
      frame.hidden = area === null
      if (!area) return
      for (const side of ['left', 'top', 'width', 'height'] as const) frame.style[side] = `${area[side]}px`
    },
    remove: () => host.remove(),
  }
}
