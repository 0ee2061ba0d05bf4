import type Listed from 'virtual:libraries'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { t } from '../../i18n/t'

/** The libraries inside, each with its licence word for word, as the licences ask for. */
export function Libraries() {
  const libraries = useSignal<typeof Listed>([])
  useEffect(() => {
    void import('virtual:libraries').then((loaded) => {
      libraries.value = loaded.default
    })
  }, [])
  return (
    <section class="sheet" aria-labelledby="libraries-title">
      <h2 id="libraries-title">{t('aboutLibraries')}</h2>
      <p class="hint">{t('aboutLibraries_text')}</p>
      <ul class="lines">
        {libraries.value.map(({ name, version, licence, text }) => (
          <li key={name} class="library" data-testid="library" data-name={name}>
            <details>
              <summary>
                <span class="library-name">
                  <bdi>{[name, version].filter(Boolean).join(' ')}</bdi>
                </span>
                <span class="line-mark">{t('aboutLibraries_licence', licence)}</span>
              </summary>
              <pre class="licence" dir="ltr" lang="en">
                {text}
              </pre>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
