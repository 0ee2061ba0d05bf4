import { t } from '../../i18n/t'
import type { FrontPage } from '../../messages'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { fillFront } from '../fill-front'
import { FillButton } from './FillButton'
import { frontLooks } from './front-look'

/** The page in front: whose it is, what it asks for, and the code that it may have. Where nothing fits it says so in a line. */
export function FrontCard({ front }: { readonly front: FrontPage }) {
  const { kind, host, fillable, askable } = front
  const { words, icon, tone } = frontLooks[kind]
  return (
    <section class="front" data-testid="front" data-kind={kind} data-tone={tone} aria-label={t('front')}>
      <div class="front-page">
        <Icon name={icon} />
        {/* Read aloud where there is something to do or to heed: the page is looked at after the focus has found its place. */}
        <p aria-live={tone === 'quiet' ? 'off' : 'polite'}>
          {host && (
            <bdi class="front-host" dir="ltr" data-testid="front-host">
              {host}
            </bdi>
          )}
          <span class="front-what" data-testid="front-what">
            {t(words)}
          </span>
        </p>
        {!fillable && (
          <IconButton
            testId="fill"
            icon="fill"
            label={t(askable ? 'fill' : 'fillDisabled')}
            disabled={!askable}
            onClick={() => void fillFront({})}
          />
        )}
      </div>
      {fillable && <FillButton host={host} login={front.login} />}
    </section>
  )
}
