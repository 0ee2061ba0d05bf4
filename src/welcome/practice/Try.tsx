import { useLayoutEffect } from 'preact/hooks'
import { t } from '../../i18n/t'
import { Screen } from '../../ui/Screen'
import { Locked } from './Locked'
import { PracticeRun } from './PracticeRun'

/** The practice: a login is saved and signed in with, on a site of our own, before any real one is. */
export function Try({ isOpen }: { readonly isOpen: boolean }) {
  useLayoutEffect(() => {
    document.title = `${t('welcome_try')} · ${t('name')}`
    scrollTo(0, 0)
  }, [])
  return (
    <Screen name="try">
      <div class="try">
        <header class="try-head">
          <h1 data-first tabIndex={-1}>
            {t('welcome_try')}
          </h1>
          <p>{t('practice_text')}</p>
        </header>
        {isOpen ? <PracticeRun /> : <Locked />}
      </div>
    </Screen>
  )
}
