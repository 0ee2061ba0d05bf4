const pause = 100

/** Chromium's; the DOM's types lack it. */
type Prerendered = Document & { readonly prerendering?: boolean }

/** Calls `first` when the page stands, and `later` when its structure has changed or it comes back from the cache. */
export function whenChanged({ first, later }: { first: () => void; later: () => void }): void {
  let pending = 0
  const soon = () => {
    if (pending) return
    pending = window.setTimeout(() => {
      pending = 0
      later()
    }, pause)
  }
  const begin = () => {
    first()
    new MutationObserver(soon).observe(document.body ?? document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'type', 'disabled', 'readonly', 'src', 'aria-expanded'],
    })
  }
  const { prerendering, readyState } = document as Prerendered
  // Drawn before anybody went there, and maybe never seen: the background answers nobody in such a page.
  const event = prerendering ? 'prerenderingchange' : readyState === 'loading' && 'DOMContentLoaded'
  if (event) document.addEventListener(event, begin, { once: true })
  else begin()
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) first()
  })
}
