import type { ComponentChildren } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { inDigits, t } from '../i18n/t'
import { Screen } from '../ui/Screen'
import { type Step, steps } from './place'

interface StepScreenProps {
  readonly name: string
  readonly step: Step
  readonly title: string
  readonly picture: ComponentChildren
  readonly children: ComponentChildren
}

/** One of the three steps: its picture, which of them it is, and its title, where reading begins. */
export function StepScreen({ name, step, title, picture, children }: StepScreenProps) {
  useLayoutEffect(() => {
    document.title = `${title} · ${t('name')}`
    scrollTo(0, 0)
  }, [title])
  return (
    <Screen name={name}>
      <div class="step">
        {picture}
        <div class="step-text">
          <p class="step-number" id="step-number" data-testid="welcome-step">
            {t('welcome_step', inDigits(steps.indexOf(step) + 1), inDigits(steps.length))}
          </p>
          <h1 data-first tabIndex={-1} aria-describedby="step-number">
            {title}
          </h1>
          {children}
        </div>
      </div>
    </Screen>
  )
}
