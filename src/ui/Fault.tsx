import { signal } from '@preact/signals'
import { t } from '../i18n/t'
import { Notice } from './Notice'

const happened = signal(false)

/** Notices every bug that nothing caught, so that no click ends in silence. */
export function watchForFaults(): void {
  const note = () => {
    happened.value = true
  }
  addEventListener('unhandledrejection', note)
  addEventListener('error', note)
}

/** The plain word about it. */
export function Fault() {
  return happened.value ? <Notice testId="fault">{t('unexpected')}</Notice> : null
}
