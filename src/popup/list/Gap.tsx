import { useLayoutEffect, useRef } from 'preact/hooks'

/** The room of rows that are not drawn. */
export function Gap({ height }: { readonly height: number }) {
  const item = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => {
    // By script, for the page's policy takes no style in an attribute.
    if (item.current) item.current.style.blockSize = `${height}px`
  }, [height > 0, height])
  return height > 0 ? <li ref={item} class="rows-gap" aria-hidden="true" /> : null
}
