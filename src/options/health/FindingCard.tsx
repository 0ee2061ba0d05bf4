import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { t } from '../../i18n/t'
import { severities, severityWords } from './finding-looks'
import { SeverityIcon } from './SeverityIcon'

interface FindingCardProps {
  readonly kind: keyof typeof severities
  readonly title: string
  readonly text: string
  /** What belongs to it: the logins that it is about, a form. */
  readonly children?: ComponentChildren
  /** What mends it. */
  readonly actions?: ComponentChildren
}

/** One finding: how much it matters, what it is, why it matters, and what mends it. */
export function FindingCard({ kind, title, text, children, actions }: FindingCardProps) {
  const id = useId()
  const severity = severities[kind]
  return (
    <li class="finding" data-testid="finding" data-kind={kind} data-severity={severity} aria-labelledby={id}>
      <p class="severity">
        <SeverityIcon severity={severity} />
        <span>{t(severityWords[severity])}</span>
      </p>
      <h3 id={id}>{title}</h3>
      <p>{text}</p>
      {children}
      {actions && <div class="buttons">{actions}</div>}
    </li>
  )
}
