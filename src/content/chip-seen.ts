/** Chromium's second version of the observer tells whether anything covers or dims an element. */
interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean
}
type VisibilityOptions = IntersectionObserverInit & { readonly trackVisibility: true; readonly delay: 100 }

/** Tells whether the person can see what they press: a page may cover, dim or move the chip to win a click. */
export interface SeenWatch {
  isSeen(x: number, y: number): Promise<boolean>
  stop(): void
}

export function watchSeen(host: HTMLElement): SeenWatch {
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
  return {
    async isSeen(x, y) {
      if (!isPlain(host) || !isPlain(document.documentElement) || !isOnTop(host, x, y)) return false
      await reported
      take(observer.takeRecords())
      // Firefox has the first version only, without `isVisible`; there the checks above stand alone.
      return latest?.isVisible ?? true
    },
    stop: () => observer.disconnect(),
  }
}

/** Keyboard presses bear no place; a place counts where nothing else would get the press. */
function isOnTop(host: HTMLElement, x: number, y: number): boolean {
  const others = document.querySelectorAll(':popover-open, :modal, :fullscreen')
  if ([...others].some((other) => other !== host && overlaps(other, host))) return false
  return (x === 0 && y === 0) || document.elementFromPoint(x, y) === host
}

function overlaps(a: Element, b: Element): boolean {
  const [first, second] = [a.getBoundingClientRect(), b.getBoundingClientRect()]
  return (
    first.left < second.right && second.left < first.right && first.top < second.bottom && second.top < first.bottom
  )
}

function isPlain(element: Element): boolean {
  const style = getComputedStyle(element)
  return (
    Number(style.opacity) === 1 &&
    style.visibility === 'visible' &&
    style.filter === 'none' &&
    style.transform === 'none' &&
    style.clipPath === 'none' &&
    style.maskImage === 'none' &&
    style.mixBlendMode === 'normal'
  )
}
