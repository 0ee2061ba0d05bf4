import type { ComponentChildren } from 'preact'
import { Icon } from './Icon'

interface SetByOrganisationProps {
  /** Which rule: `data-rule`, and the id that a locked control is described by. */
  readonly rule: string
  readonly children: ComponentChildren
}

/** Says beside a setting that the organisation decides it. */
export function SetByOrganisation({ rule, children }: SetByOrganisationProps) {
  return (
    <p class="set-by" id={`set-by-${rule}`} data-testid="set-by-organisation" data-rule={rule}>
      <Icon name="lock" />
      <span>{children}</span>
    </p>
  )
}
