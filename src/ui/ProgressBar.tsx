import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { inDigits, t } from '../i18n/t'
import { Elapsed } from './Elapsed'
import type { Shown } from './long-work'

interface ProgressBarProps extends Shown {
  /** The way to stop it. */
  readonly children?: ComponentChildren
}

/** What is being done and how far it is: a figure where it can be counted, else how long it has been. */
export function ProgressBar({ words, done, of, children }: ProgressBarProps) {
  const begun = useRef(performance.now())
  return (
    <div class="progress" data-testid="progress" data-done={done} data-of={of}>
      {/* Read out at the beginning, and at each quarter: not at each step. */}
      <p class="unseen" role="status" data-testid="progress-said">
        {of > 0 ? `${words} ${placeOf(quarter(done, of), of)}` : words}
      </p>
      <div aria-hidden="true" class="progress-words">
        <span data-testid="progress-words">{words}</span>
        <span class="progress-figure" data-testid="progress-figure">
          {of > 0 ? placeOf(done, of) : <Elapsed since={begun.current} />}
        </span>
      </div>
      <progress aria-label={words} {...(of > 0 && { value: done, max: of })} />
      {children}
    </div>
  )
}

const placeOf = (done: number, of: number) => t('work_of', inDigits(done), inDigits(of))
const quarter = (done: number, of: number) => Math.floor((Math.floor((done / of) * 4) / 4) * of)
