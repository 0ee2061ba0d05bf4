import { t } from '../../i18n/t'
import { WhenOpen } from '../WhenOpen'
import { Findings } from './Findings'

/** What in the vault had better be mended, each with what mends it. */
export function HealthTab() {
  return (
    <WhenOpen>
      <section class="sheet" aria-labelledby="health-title">
        <h2 id="health-title">{t('health_title')}</h2>
        <p class="hint">{t('health_text')}</p>
        <Findings />
      </section>
    </WhenOpen>
  )
}
