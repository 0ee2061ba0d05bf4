/** Chromium's second version of the observer tells whether anything covers or dims an element. */
interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean
}
type VisibilityOptions = IntersectionObserverInit & { readonly trackVisibility: true; readonly delay: 100 }

/** Firefox opens every shadow root to extensions, and to nobody else. */
type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }

/** Tells whether the person can see what they press: a page may cover, dim, shrink or move the chip to win a click. */
export interface SeenWatch {
  isSeen(x: number, y: number): Promise<boolean>
  /** False once the page has moved, restyled or taken out what we put there. */
  isUntouched(): boolean
  stop(): void
}

/** @param host shown, in the top layer, and styled by nothing but its own attribute */
export function watchSeen(host: HTMLElement): SeenWatch {
  const style = host.getAttribute('style')
  let latest: VisibilityEntry | undefined
  let first: () => void
  const reported = new Promise<void>((resolve) => {
    first = resolve
  })
  const take = (entries: readonly VisibilityEntry[]) => {
    latest = entries.at(-1) ?? latest
    if (latest) first()
  }
  const options: VisibilityOptions = { trackVisibility: true, delay: 100, threshold: [0, 1] }
  const observer = new IntersectionObserver(take, options)
  observer.observe(host)
  const isUntouched = () =>
    host.parentNode === document.documentElement &&
    host.matches(':popover-open') &&
    host.getAttribute('style') === style
  return {
    isUntouched,
    async isSeen(x, y) {
      if (!isUntouched() || !isPlain(host) || !isPlain(document.documentElement)) return false
      if (document.elementFromPoint(x, y) !== host) return false
      await reported
      take(observer.takeRecords())
      // Firefox has the first version only, without `isVisible`.
      return latest?.isVisible ?? !othersOnTop(document, host)
    },
    stop: () => observer.disconnect(),
  }
}

/**
 * Whether anything else is in the top layer, be it elsewhere: its backdrop, its shadow and its children may lie over the
 * chip and let the press through, and no API tells the order of the layer.
 */
function othersOnTop(root: ParentNode, host: Element): boolean {
  return [...root.querySelectorAll<Opened>('*')].some((element) => {
    if (element === host) return false
    const inner = element.openOrClosedShadowRoot
    return element.matches(':popover-open, :modal, :fullscreen') || (inner ? othersOnTop(inner, host) : false)
  })
}

function isPlain(element: Element): boolean {
  const style = getComputedStyle(element)
  const zoom = Number(style.zoom)
  return (
    Number(style.opacity) === 1 &&
    style.visibility === 'visible' &&
    style.filter === 'none' &&
    style.transform === 'none' &&
    style.clipPath === 'none' &&
    style.maskImage === 'none' &&
    style.mixBlendMode === 'normal' &&
    !(zoom < 0.5 || zoom > 3)
  )
}
