import browser from 'webextension-polyfill'
import { type MessageKey, t } from '../i18n/t'

const parts: readonly (readonly [MessageKey, readonly MessageKey[]])[] = [
  ['aboutNever', ['aboutNever_network', 'aboutNever_passwords', 'aboutNever_unasked', 'aboutNever_delete']],
  ['aboutKeys', ['aboutKeys_each', 'aboutKeys_passphrase', 'aboutKeys_session']],
  ['aboutLimits', ['aboutLimits_text']],
  ['aboutLicence', ['aboutLicence_text']],
]

/** What it is, what it never does, how keys are kept. */
export function AboutTab() {
  return (
    <div class="sheet">
      <p data-testid="version">{t('aboutVersion', browser.runtime.getManifest().version)}</p>
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
  )
}
