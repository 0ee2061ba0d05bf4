import type { ComponentChildren } from 'preact'

interface GoButtonProps {
  readonly testId: string
  /** An address: a place in this page, or another page of ours in a tab of its own. */
  readonly to: string
  readonly look?: 'main' | 'plain' | 'quiet'
  /** Says more to screen readers than the words on it. */
  readonly label?: string
  readonly children: ComponentChildren
}

/** A link that looks as the buttons beside it: it leads to where something is mended. */
export function GoButton({ testId, to, look = 'plain', label, children }: GoButtonProps) {
  const elsewhere = !to.startsWith('#')
  return (
    <a
      class={`button button-${look}`}
      href={to}
      data-testid={testId}
      aria-label={label}
      {...(elsewhere ? { target: '_blank', rel: 'noreferrer' } : {})}
    >
      <span>{children}</span>
    </a>
  )
}
