interface IconFrameProps {
  /** Strokes on a 20 by 20 grid, with 2.5 of air around. */
  readonly path: string
  readonly name?: string
  /** Dots alone. */
  readonly strong?: boolean
}

/** How every icon is drawn. Each set of strokes is its own, so that a page loads those that it shows. */
export function IconFrame({ path, name, strong = false }: IconFrameProps) {
  return (
    <svg
      class={name ? `icon icon-${name}` : 'icon'}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width={strong ? 2.6 : 1.6}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}
