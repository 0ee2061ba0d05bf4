import { t } from '../i18n/t'
import { buildChip, type ChipContent, type ChipState } from './chip-build'
import { keepEvents } from './chip-events'
import { type SeenWatch, watchSeen } from './chip-seen'
import { chipStyle } from './chip-style'

/** The one element that Countersign puts into a page. */
export interface Chip {
  show(content: ChipContent): void
  hide(): void
}

const hostStyle: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '16px 16px auto auto',
  'z-index': '2147483647',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
}

/** To be called before the page's own scripts run, so that its listeners come after ours. */
export function createChip(): Chip {
  let shown: { host: HTMLElement; root: ShadowRoot; seen: SeenWatch; content: ChipContent } | null = null
  /** A chip that was closed stays so until it has something else to say: a countdown would bring it back each second. */
  let closedAt: ChipState | null = null

  keepEvents(
    () => shown?.host ?? null,
    async (press) => {
      // The later presses of a double click were begun before the person could read what came under the pointer.
      if (!shown || press.detail > 1) return
      const { root, seen, content } = shown
      const pressed = press.clientX || press.clientY ? root.elementFromPoint(press.clientX, press.clientY) : null
      const button = (pressed ?? root.activeElement)?.closest('button')
      if (!button) return
      const act = content.actions?.[Number(button.dataset.action)]?.act
      // A press of a key bears no place: the button's own counts.
      const [x, y] = pressed ? [press.clientX, press.clientY] : middleOf(button)
      if (button.dataset.testid === 'chip-dismiss') dismiss()
      // The content may have changed while we looked; what was pressed is what counts.
      else if (act && (await seen.isSeen(x, y)) && shown?.content === content) act()
    },
  )

  function open(content: ChipContent) {
    const host = document.createElement('div')
    host.dataset.countersign = 'chip'
    for (const [name, value] of Object.entries(hostStyle)) host.style.setProperty(name, value, 'important')
    // Above everything of the page: the browser's top layer knows no z-index.
    host.popover = 'manual'
    const root = host.attachShadow({ mode: 'closed' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(chipStyle)
    root.adoptedStyleSheets = [sheet]
    document.documentElement.append(host)
    host.showPopover()
    return { host, root, seen: watchSeen(host), content }
  }

  function hide() {
    shown?.seen.stop()
    shown?.host.remove()
    shown = null
    closedAt = null
  }

  function dismiss() {
    const state = shown?.content.state ?? null
    hide()
    closedAt = state
  }

  return {
    show(content) {
      if (content.state === closedAt) return
      if (shown && !shown.seen.isUntouched()) hide()
      shown = shown ? { ...shown, content } : open(content)
      closedAt = null
      shown.host.dataset.state = content.state
      shown.root.replaceChildren(buildChip(content, t('chip_dismiss')))
    },
    hide,
  }
}

function middleOf(element: Element): readonly [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}
