import type { Signal } from '@preact/signals'
import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import { ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { isToolbarPopup } from './place'
import { warn } from './warning'

/** Has an area of the page in front marked; only the toolbar's popup has a page in front of it, and makes way for it. */
export function MarkButton({ problem }: { readonly problem: Signal<string> }) {
  if (!isToolbarPopup()) return null
  const mark = async () => {
    const answer = await ask('front.mark', {})
    if (answer.ok) window.close()
    else if (answer.reason === 'look-alike') warn(answer)
    else problem.value = reasonText(answer.reason)
  }
  return (
    <Button testId="mark-area" icon="mark" onClick={() => void mark()}>
      {t('markArea')}
    </Button>
  )
}
