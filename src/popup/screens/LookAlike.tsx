import { type MessageKey, t } from '../../i18n/t'
import type { Warned } from '../../messages'
import { Button } from '../../ui/Button'
import { Screen } from '../../ui/Screen'
import { HostName } from '../HostName'
import { forgetWarning } from '../warning'

const tricks = {
  'sub-domain': 'lookAlike_subDomain',
  word: 'lookAlike_word',
  letters: 'lookAlike_letters',
  typo: 'lookAlike_typo',
  dots: 'lookAlike_dots',
  ending: 'lookAlike_ending',
  'user-info': 'lookAlike_userInfo',
} as const satisfies Record<Warned['trick'], MessageKey>

/** The page in front only looks like Amazon: what it really is, and that nothing was done there. */
export function LookAlike({ warned: { host, of, trick } }: { readonly warned: Warned }) {
  return (
    <Screen name="look-alike" onEscape={forgetWarning}>
      <div class="sheet danger" role="alert" data-testid="look-alike-warning">
        <h1>{t('lookAlikeTitle')}</h1>
        <p>{t('lookAlikeText', of)}</p>
        <HostName testId="real-host" host={host} />
        <p>{t(tricks[trick])}</p>
        <p>{t('lookAlikeDone')}</p>
      </div>
      <Button testId="look-alike-close" look="main" first onClick={forgetWarning}>
        {t('back')}
      </Button>
    </Screen>
  )
}
