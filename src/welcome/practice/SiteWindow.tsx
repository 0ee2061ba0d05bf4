import type { ComponentChildren } from 'preact'
import { t } from '../../i18n/t'

/** The practice site in a drawn browser window: a site of nobody's, which says so. */
export function SiteWindow({ children }: { readonly children: ComponentChildren }) {
  return (
    <section class="site" aria-label={t('practice_site')}>
      <div class="site-bar" aria-hidden="true">
        <span class="site-dots">
          <span />
          <span />
          <span />
        </span>
        <span class="site-address" dir="ltr">
          practice.example
        </span>
      </div>
      <p class="site-band">{t('practice_site')}</p>
      <div class="site-page">{children}</div>
    </section>
  )
}
