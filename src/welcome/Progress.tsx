import { inDigits, type MessageKey, t } from '../i18n/t'
import type { VaultStatus } from '../messages'
import { Icon } from '../ui/Icon'
import { Logo } from '../ui/Logo'
import { isOpen, type Place, type Step, steps } from './place'

const names = {
  meet: 'welcome_meetShort',
  vault: 'welcome_vaultShort',
  codes: 'welcome_codesShort',
} as const satisfies Record<Step, MessageKey>

interface ProgressProps {
  readonly place: Place
  readonly state: VaultStatus['state']
}

/** Which of the steps are behind, which one is shown, and the way to each that is open. */
export function Progress({ place, state }: ProgressProps) {
  const current = place === 'try' ? steps.length : steps.indexOf(place)
  return (
    <header class="head">
      <p class="brand">
        <Logo size={32} />
        <span>{t('name')}</span>
      </p>
      <nav aria-label={t('welcome_progress')}>
        <ol class="steps">
          {steps.map((step, at) => {
            const isBehind = at < current || (step === 'vault' && state !== 'none')
            const mark = (
              <>
                <span class="steps-mark" aria-hidden="true">
                  {isBehind && step !== place ? <Icon name="check" /> : inDigits(at + 1)}
                </span>
                <span class="steps-name">{t(names[step])}</span>
              </>
            )
            return (
              <li key={step} data-testid="welcome-progress" data-step={step} data-behind={isBehind}>
                {isOpen(step, state) ? (
                  <a href={`#${step}`} aria-current={step === place ? 'step' : undefined}>
                    {mark}
                  </a>
                ) : (
                  <span class="steps-ahead">{mark}</span>
                )}
              </li>
            )
          })}
        </ol>
      </nav>
    </header>
  )
}
