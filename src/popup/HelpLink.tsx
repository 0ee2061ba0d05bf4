import { t } from '../i18n/t'
import type { HelpTopic } from '../messages'
import { Button } from '../ui/Button'
import { openHelp } from './place'

/** The way to the help page. @param topic the guide that fits the screen; the list of all where none does */
export function HelpLink({ topic }: { readonly topic?: HelpTopic }) {
  return (
    <div class="help">
      <Button testId="help" look="quiet" icon="help" onClick={() => void openHelp(topic ?? '')}>
        {t('help')}
      </Button>
    </div>
  )
}
