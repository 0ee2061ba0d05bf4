import type { ComponentChildren } from 'preact'
import { t } from '../i18n/t'
import type { Place } from './place'

interface StepLinksProps {
  readonly back?: Place
  readonly next?: Place
  /** In place of "Next". */
  readonly nextWords?: string
  /** Beside them: what else there is to do. */
  readonly children?: ComponentChildren
}

/** The way back and forth. They are links: the browser's own buttons lead the same ways. */
export function StepLinks({ back, next, nextWords, children }: StepLinksProps) {
  return (
    <div class="actions step-links">
      {back && (
        <a class="button button-plain" href={`#${back}`} data-testid="welcome-back">
          {t('back')}
        </a>
      )}
      {next && (
        <a class="button button-main" href={`#${next}`} data-testid="welcome-next">
          {nextWords ?? t('welcome_next')}
        </a>
      )}
      {children}
    </div>
  )
}
