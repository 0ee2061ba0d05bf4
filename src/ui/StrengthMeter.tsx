import { t, tn } from '../i18n/t'
import { guessTime } from './guess-time'
import type { Strength } from './strength'

const names = ['strength_0', 'strength_1', 'strength_2', 'strength_3', 'strength_4'] as const

interface StrengthMeterProps {
  readonly length: number
  readonly shortest: number
  /** Null until it is long enough to be judged. */
  readonly strength: Strength | null
}

/** The estimate as a bar and in words, with the reason where it is too weak. */
export function StrengthMeter({ length, shortest, strength }: StrengthMeterProps) {
  const waiting = length === 0 ? t('strength_none') : tn('strength_tooShort', shortest - length)
  return (
    <div class="strength" data-testid="passphrase-strength" data-score={strength?.score} aria-live="polite">
      <div class="strength-bar" aria-hidden="true">
        {names.map((name, score) => (
          <span key={name} data-on={strength !== null && score <= strength.score} />
        ))}
      </div>
      {strength ? (
        <p>
          <strong>{t(names[strength.score])}</strong> <span>{guessTime(strength.seconds)}</span>{' '}
          {strength.score < 3 && <span>{t(strength.advice)}</span>}
        </p>
      ) : (
        <p>{length < shortest ? waiting : t('working')}</p>
      )}
    </div>
  )
}
