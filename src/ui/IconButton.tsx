import { Icon, type IconName } from './Icon'

interface IconButtonProps {
  readonly testId: string
  readonly icon: IconName
  /** What it does, for screen readers and as a tooltip. */
  readonly label: string
  readonly onClick: () => void
  readonly disabled?: boolean
}

/** A square button that shows only an icon. */
export function IconButton({ testId, icon, label, onClick, disabled }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      data-testid={testId}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  )
}
