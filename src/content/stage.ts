import type { ChipContent } from '../chip/chip-build'
import type { Face } from '../messages'
import type { SiteAdapter } from '../sites/adapter'
import type { Chip } from './chip'
import type { Page } from './recognise'

/** What everything that goes on in a page works with. */
export interface Stage {
  readonly site: SiteAdapter
  readonly chip: Chip
  /** The page as it is now. */
  readonly seen: () => Page
  /** Takes the page as it is now for the one that was looked at: what we have changed is no reason to look again. */
  readonly renew: () => void
  /** Runs what a press has set going; whatever ran before it is given up. */
  readonly run: (work: (signal: AbortSignal) => Promise<void>) => void
  /** Looks at the page anew. */
  readonly look: () => Promise<void>
  /** Shows that a code was filled, and why one was asked for where that is not as usual. */
  readonly showFilled: (content: ChipContent) => void
  /** The chip that offers a login's code and does not fill it. */
  readonly offer: (account: Face) => void
}

export const isChallenge = ({ kind }: Page): boolean =>
  kind === 'challenge' || kind === 'challenge-unsure' || kind === 'refused' || kind === 'expired'

export const isEnrolment = ({ kind }: Page): boolean => kind === 'enrolment' || kind === 'enrolment-refused'
