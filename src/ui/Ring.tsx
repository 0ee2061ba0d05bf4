import type { ReadonlySignal } from '@preact/signals'
import { t } from '../i18n/t'

interface RingProps {
  readonly seconds: ReadonlySignal<number>
  /** `stroke-dashoffset` on a path of length 100; an attribute, since the page's policy takes no inline style. */
  readonly offset: ReadonlySignal<number>
  readonly soon: ReadonlySignal<boolean>
}

/** A ring that empties, with the seconds in it. Its signals change it without a rendering of the row. */
export function Ring({ seconds, offset, soon }: RingProps) {
  return (
    <span class="ring" data-soon={soon}>
      <svg viewBox="0 0 36 36" width="36" height="36" fill="none" stroke-width="3" aria-hidden="true">
        <circle class="ring-track" cx="18" cy="18" r="15" />
        <circle
          class="ring-left"
          cx="18"
          cy="18"
          r="15"
          pathLength="100"
          stroke-dasharray="100"
          stroke-dashoffset={offset}
          stroke-linecap="round"
          transform="rotate(-90 18 18)"
        />
      </svg>
      <span class="ring-number" data-testid="seconds-left" role="timer" aria-label={t('secondsLeft')}>
        {seconds}
      </span>
    </span>
  )
}
