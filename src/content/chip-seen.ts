import { createSteadiness } from './chip-steady'

/** Chromium's second version of the observer tells whether anything covers or dims an element. */
interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean
}
type VisibilityOptions = IntersectionObserverInit & { readonly trackVisibility: true; readonly delay: 100 }

/** Firefox opens every shadow root to extensions, and to nobody else. */
type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }

/** Tells whether the person can see what they press: a page may cover, dim, shrink or move the chip to win a click. */
export interface SeenWatch {
  /** It came into view just now, with its tab. */
  unsettle(): void
  /** We have moved the chip or changed what it says: nobody can mean a press on it yet. */
  changed(): void
  /** Takes notice of what the page does before the press: a cover that was there until just now has hidden the chip. */
  glance(time: number): void
  /** Whether a press counts at this time: the chip stands as we put it, seen, and did for long enough. */
  isSteady(time: number): boolean
  /** False once the page has moved, restyled or taken out what we put there. */
  isUntouched(): boolean
  stop(): void
}

/**
 * @param host shown, in the top layer, and styled by nothing but its own attribute
 * @param onSteady called each time when presses begin to count
 */
export function watchSeen(host: HTMLElement, onSteady: () => void): SeenWatch {
  const root = document.documentElement
  const steadiness = createSteadiness(onSteady)
  const { unsettle } = steadiness
  let style = host.getAttribute('style')
  let latest: VisibilityEntry | undefined
  let glanced = 0
  const take = (entries: readonly VisibilityEntry[]) => {
    const before = latest
    latest = entries.at(-1) ?? latest
    if (before && before.isVisible !== latest?.isVisible) unsettle()
  }
  const options: VisibilityOptions = { trackVisibility: true, delay: 100, threshold: [0, 1] }
  const observer = new IntersectionObserver(take, options)
  observer.observe(host)
  const touches = new MutationObserver(unsettle)
  touches.observe(host, { attributeFilter: ['style', 'popover'] })
  // Out of the top layer, and back again.
  host.addEventListener('beforetoggle', unsettle)

  const isUntouched = () =>
    host.parentNode === root && host.matches(':popover-open') && host.getAttribute('style') === style
  // Firefox has the first version only, without `isVisible`; elsewhere the first report may not have come.
  const isBare = () =>
    isUntouched() &&
    isPlain(host) &&
    isPlain(root) &&
    !inTransition() &&
    (latest?.isVisible ?? !othersOnTop(document, host))

  return {
    unsettle,
    changed() {
      style = host.getAttribute('style')
      touches.takeRecords()
      unsettle()
    },
    glance(time) {
      if (time - glanced < 50) return
      glanced = time
      if (!isBare()) unsettle()
    },
    isSteady(time) {
      take(observer.takeRecords())
      return steadiness.isSteady(time) && isBare()
    },
    isUntouched,
    stop() {
      steadiness.stop()
      observer.disconnect()
      touches.disconnect()
    },
  }
}

/**
 * Whether anything else is in the top layer, be it elsewhere: its backdrop, its shadow and its children may lie over the
 * chip and let the press through, and no API tells the order of the layer.
 */
function othersOnTop(tree: ParentNode, host: Element): boolean {
  return [...tree.querySelectorAll<Opened>('*')].some((element) => {
    if (element === host) return false
    const inner = element.openOrClosedShadowRoot
    return element.matches(':popover-open, :modal, :fullscreen') || (inner ? othersOnTop(inner, host) : false)
  })
}

/** A view transition lays pictures of the page over all that is in it, the top layer too. */
const inTransition = () =>
  document.getAnimations().some(({ effect }) => (effect as KeyframeEffect | null)?.pseudoElement?.startsWith('::view'))

const effects = ['filter', 'transform', 'translate', 'rotate', 'scale', 'clip-path', 'mask-image']

function isPlain(element: Element): boolean {
  const style = getComputedStyle(element)
  const { opacity, visibility, mixBlendMode, contentVisibility = 'visible' } = style
  const zoom = Number(style.zoom)
  return (
    `${opacity} ${visibility} ${contentVisibility} ${mixBlendMode}` === '1 visible visible normal' &&
    effects.every((name) => style.getPropertyValue(name) === 'none') &&
    !(zoom < 0.5 || zoom > 3)
  )
}
