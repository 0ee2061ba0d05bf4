import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { reasonText } from '../i18n/reason'
import { inDigits, t } from '../i18n/t'
import type { ClockState, Failure } from '../messages'
import { ask } from './ask'
import { Button } from './Button'
import { Problem } from './Problem'

type Answer = { readonly ok: true; readonly clock: ClockState } | Failure

/** By how much codes are computed for another time than the computer's, what a site's clock says of it, and both ways back. */
export function ClockCorrection() {
  const clock = useSignal<ClockState | null>(null)
  const problem = useSignal('')
  const take = (answer: Answer) => {
    problem.value = answer.ok ? '' : reasonText(answer.reason)
    if (answer.ok) clock.value = answer.clock
  }
  const refresh = async () => take(await ask('clock.state', {}))
  useEffect(() => void refresh(), [])
  const correct = async (seconds: number) => {
    const answer = await ask('clock.correct', { seconds })
    if (!answer.ok) problem.value = reasonText(answer.reason)
    else await refresh()
  }
  if (clock.value === null) return <Problem text={problem} />
  const { correction, offer } = clock.value
  return (
    <div class="sheet" data-testid="clock">
      <p data-testid="clock-correction">
        {correction === 0 ? t('clock_none') : correctionText(correction)} {t('clock_about')}
      </p>
      {offer && <p data-testid="clock-offer">{offerText(offer.seconds, offer.host)}</p>}
      <Problem text={problem} />
      <div class="actions">
        {offer && (
          <Button testId="clock-correct" look="main" first onClick={() => void correct(offer.seconds)}>
            {offer.seconds === 0 ? t('clock_takeBack') : t('clock_correct', inDigits(Math.abs(offer.seconds)))}
          </Button>
        )}
        {correction !== 0 && offer?.seconds !== 0 && (
          <Button testId="clock-reset" onClick={() => void correct(0)}>
            {t('clock_takeBack')}
          </Button>
        )}
        <Button testId="clock-measure" look="quiet" onClick={() => void ask('clock.measure', {}).then(take)}>
          {t('clock_measure')}
        </Button>
      </div>
    </div>
  )
}

const correctionText = (seconds: number) =>
  t(seconds > 0 ? 'clock_later' : 'clock_earlier', inDigits(Math.abs(seconds)))

/** @param seconds that the site's clock is ahead of the computer's */
function offerText(seconds: number, host: string): string {
  if (seconds === 0) return t('clock_right', host)
  return t(seconds > 0 ? 'clock_behind' : 'clock_ahead', inDigits(Math.abs(seconds)), host)
}
