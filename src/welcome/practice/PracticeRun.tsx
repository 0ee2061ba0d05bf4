import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { fillCode } from '../../field/fill-code'
import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { Problem } from '../../ui/Problem'
import { StepLinks } from '../StepLinks'
import { Chip } from './Chip'
import { chipContent } from './chip-content'
import { PracticeDone } from './PracticeDone'
import { ChallengePage, EnrolmentPage } from './SitePages'
import { SiteWindow } from './SiteWindow'
import { type Stage, usePractice } from './use-practice'

/** Where the focus goes when a stage begins: to what is to be done in it. */
const focusAt = (stage: Stage): string | null => {
  switch (stage.at) {
    case 'saved':
      return 'practice-go-on'
    case 'challenge':
      return { none: 'practice-code', filled: 'practice-sign-in', refused: 'practice-code' }[stage.answer]
    case 'done':
      return 'practice-done'
    default:
      return null
  }
}

/** The practice site with the chip beside it, from one stage to the next. */
export function PracticeRun() {
  const practice = usePractice()
  const stage = practice.stage.value
  const working = useSignal(false)
  const isHidden = useSignal(false)
  const field = useRef<HTMLInputElement>(null)
  const next = focusAt(stage)

  useLayoutEffect(() => {
    isHidden.value = false
    if (next) document.querySelector<HTMLElement>(`[data-testid="${next}"]`)?.focus()
  }, [stage])

  /** One thing after the other: a second press while the first is at work counts for nothing. */
  const alone = (work: () => Promise<void>) => async () => {
    if (working.value) return
    working.value = true
    try {
      await work()
    } finally {
      working.value = false
    }
  }
  const fill = alone(async () => {
    const code = await practice.code()
    if (code && field.current && (await fillCode([field.current], code))) practice.filled()
  })
  const save = alone(practice.save)
  const signIn = alone(() => practice.signIn(field.current?.value ?? ''))
  const content = chipContent(stage, { save: () => void save(), fill: () => void fill() })

  if (stage.at === 'done') return <PracticeDone left={stage.left} onAgain={() => void practice.begin()} />
  return (
    <>
      <div class="stage" data-testid="practice" data-stage={stage.at}>
        <SiteWindow>
          {(stage.at === 'enrol' || stage.at === 'saved') && (
            <EnrolmentPage login={stage.login} isSaved={stage.at === 'saved'} onGoOn={practice.goOn} />
          )}
          {stage.at === 'challenge' && (
            <ChallengePage field={field} isRefused={stage.answer === 'refused'} onSignIn={() => void signIn()} />
          )}
        </SiteWindow>
        <div class="beside">
          {content && !isHidden.value && (
            <Chip
              content={content}
              onDismiss={() => {
                isHidden.value = true
              }}
            />
          )}
          {content && isHidden.value && (
            <Button
              testId="practice-show"
              look="quiet"
              onClick={() => {
                isHidden.value = false
              }}
            >
              {t('practice_show')}
            </Button>
          )}
        </div>
      </div>
      <Problem text={practice.problem} />
      {stage.at === 'beginning' && practice.problem.value && (
        <div>
          <Button testId="try-again" onClick={() => void practice.begin()}>
            {t('tryAgain')}
          </Button>
        </div>
      )}
      <StepLinks back="codes" />
    </>
  )
}
