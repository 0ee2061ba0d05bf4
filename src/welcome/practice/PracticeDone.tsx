import browser from 'webextension-polyfill'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import type { Reason } from '../../messages'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { Notice } from '../../ui/Notice'
import { PinHint } from '../PinHint'
import { SignedInPicture } from '../pictures/SignedInPicture'
import { SiteWindow } from './SiteWindow'

interface PracticeDoneProps {
  /** Why the practice login is still in the vault; null where it is not. */
  readonly left: Reason | null
  readonly onAgain: () => void
}

/** The site took the code: what was shown by it, and where to go from here. */
export function PracticeDone({ left, onAgain }: PracticeDoneProps) {
  return (
    <>
      <div class="stage" data-testid="practice" data-stage="done">
        <SiteWindow>
          <div class="signed-in">
            <SignedInPicture />
            <h2 data-testid="practice-done" tabIndex={-1}>
              {t('practice_done')}
            </h2>
            <p>{t('practice_doneText')}</p>
          </div>
        </SiteWindow>
      </div>
      {left ? (
        <Notice testId="practice-left">{t('practice_left', reasonText(left))}</Notice>
      ) : (
        <p class="done" data-testid="practice-removed">
          <Icon name="check" />
          <span>{t('practice_removed')}</span>
        </p>
      )}
      <PinHint />
      <div class="actions step-links">
        <Button testId="practice-again" onClick={onAgain}>
          {t('practice_again')}
        </Button>
        <a class="button button-plain" href="#codes" data-testid="practice-bring">
          {t('welcome_codesTitle')}
        </a>
        <a
          class="button button-main"
          href={browser.runtime.getURL('src/popup/index.html')}
          data-testid="welcome-finish"
        >
          {t('welcome_finish')}
        </a>
      </div>
    </>
  )
}
