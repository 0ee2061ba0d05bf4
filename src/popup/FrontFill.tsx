import type { Signal } from '@preact/signals'
import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import { ask } from '../ui/ask'
import { Icon } from '../ui/Icon'
import { say } from '../ui/Said'
import { isToolbarPopup } from './place'

interface FrontFillProps {
  readonly host: string
  readonly problem: Signal<string>
}

/** Fills the page in front, which asks for a code. */
export function FrontFill({ host, problem }: FrontFillProps) {
  const fill = async () => {
    const answer = await ask('front.fill', {})
    problem.value = answer.ok ? '' : reasonText(answer.reason)
    if (!answer.ok) return
    if (isToolbarPopup()) window.close()
    else say(t('filled'))
  }
  return (
    <button type="button" class="button button-main front" data-testid="fill" onClick={() => void fill()}>
      <Icon name="fill" />
      <span>
        <strong>{t('fill')}</strong>
        <span>{host}</span>
      </span>
    </button>
  )
}
