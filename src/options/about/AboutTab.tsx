import browser from 'webextension-polyfill'
import { type MessageKey, t } from '../../i18n/t'
import { Logo } from '../../ui/Logo'
import { Libraries } from './Libraries'

const parts: readonly (readonly [MessageKey, readonly MessageKey[]])[] = [
  ['aboutNever', ['aboutNever_network', 'aboutNever_passwords', 'aboutNever_unasked', 'aboutNever_delete']],
  ['aboutKeys', ['aboutKeys_each', 'aboutKeys_passphrase', 'aboutKeys_session']],
  ['aboutLimits', ['aboutLimits_text']],
  ['aboutLicence', ['aboutLicence_text']],
]

/** What it is, what it never does, how keys are kept, what it is made with. */
export function AboutTab() {
  return (
    <>
      <section class="sheet product" aria-labelledby="product-title">
        <Logo size={48} />
        <div>
          <h2 id="product-title">{t('name')}</h2>
          <p class="hint" data-testid="version">
            {t('aboutVersion', browser.runtime.getManifest().version)}
          </p>
        </div>
        <ul class="links">
          <li>
            <a data-testid="help" href={browser.runtime.getURL('src/help/index.html')} target="_blank" rel="noreferrer">
              {t('aboutHelp')}
            </a>
          </li>
          <li>
            <a
              data-testid="welcome-again"
              href={browser.runtime.getURL('src/welcome/index.html#meet')}
              target="_blank"
              rel="noreferrer"
            >
              {t('welcome_again')}
            </a>
          </li>
        </ul>
      </section>
      <div class="sheet">
        {parts.map(([title, lines]) => (
          <section key={title} class="about">
            <h2>{t(title)}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line}>{t(line)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Libraries />
    </>
  )
}
