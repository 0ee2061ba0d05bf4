import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon'

interface ButtonProps {
  readonly testId: string
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger'
  readonly icon?: IconName
  /** Without a click handler the button sends its form. */
  readonly onClick?: () => void
  readonly disabled?: boolean
  /** Says more to screen readers than the words on it. */
  readonly label?: string
  /** Gets the focus when its screen opens. */
  readonly first?: boolean
  readonly children: ComponentChildren
}

/** A button with words on it. */
export function Button({ testId, look = 'plain', icon, onClick, disabled, label, first, children }: ButtonProps) {
  return (
    <button
      type={onClick ? 'button' : 'submit'}
      class={`button button-${look}`}
      data-testid={testId}
      data-first={first}
      disabled={disabled}
      aria-label={label}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}
