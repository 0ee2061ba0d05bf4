import type { RefObject } from 'preact'
import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { QrPicture } from '../../ui/QrPicture'
import { practiceName } from './chip-content'
import type { PracticeLogin } from './use-practice'

interface EnrolmentPageProps {
  readonly login: PracticeLogin
  readonly isSaved: boolean
  readonly onGoOn: () => void
}

/** Where the practice site hands out its key. */
export function EnrolmentPage({ login, isSaved, onGoOn }: EnrolmentPageProps) {
  return (
    <>
      <h2>{t('practice_enrol')}</h2>
      <p>{t('practice_enrolText')}</p>
      <div class="site-qr">
        <QrPicture cells={login.cells} testId="practice-qr" alt={t('practice_qr')} />
      </div>
      {isSaved && (
        <div>
          <Button testId="practice-go-on" look="main" onClick={onGoOn}>
            {t('practice_goOn')}
          </Button>
        </div>
      )}
    </>
  )
}

interface ChallengePageProps {
  readonly field: RefObject<HTMLInputElement | null>
  readonly isRefused: boolean
  readonly onSignIn: () => void
}

/** Where it asks for a code, as sites do after the password. */
export function ChallengePage({ field, isRefused, onSignIn }: ChallengePageProps) {
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        onSignIn()
      }}
    >
      <h2>{t('practice_challenge')}</h2>
      <p class="site-name">
        <bdi>{practiceName}</bdi>
      </p>
      <p>{t('practice_challengeText')}</p>
      <div class="field">
        <label for="practice-code">{t('practice_code')}</label>
        <div class="box">
          <input
            ref={field}
            id="practice-code"
            class="mono"
            data-testid="practice-code"
            dir="ltr"
            type="text"
            inputMode="numeric"
            autocomplete="one-time-code"
            maxLength={7}
            aria-invalid={isRefused ? true : undefined}
            aria-describedby={isRefused ? 'practice-refused' : undefined}
          />
        </div>
        <div role="alert">
          {isRefused && (
            <p id="practice-refused" class="site-refused" data-testid="practice-refused">
              {t('practice_siteRefused')}
            </p>
          )}
        </div>
      </div>
      <div>
        <Button testId="practice-sign-in" look="main">
          {t('practice_signIn')}
        </Button>
      </div>
    </form>
  )
}
