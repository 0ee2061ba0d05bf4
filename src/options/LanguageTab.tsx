import browser from 'webextension-polyfill'
import { languageFor, languages } from '../i18n/languages'
import { intlTag, t, tn } from '../i18n/t'
import type { Settings } from '../messages'
import { Problem } from '../ui/Problem'
import { applyLook } from '../ui/page-look'
import { Select } from '../ui/Select'
import type { TabProps } from './tab-list'
import { useChosen } from './use-chosen'
import { useSettings } from './use-settings'

/** The language of every page, the menu and the chip, with a sample of how it writes. */
export function LanguageTab({ settings }: TabProps) {
  const { problem, write } = useSettings(settings)
  const language = useChosen<string>(() => settings.value.language)
  const ofBrowser = languages[languageFor(browser.i18n.getUILanguage())]
  const choose = (value: string) =>
    void write({ language: value as Settings['language'] }, () => applyLook(settings.value))
  return (
    <>
      <Problem text={problem} />
      <section class="sheet rows" aria-labelledby="language-title">
        <h2 id="language-title">{t('language_title')}</h2>
        <Select
          testId="language"
          label={t('language')}
          hint={t('language_where')}
          value={language}
          choices={[['browser', t('language_browserNamed', ofBrowser)], ...Object.entries(languages)]}
          onChosen={choose}
        />
      </section>
      <Sample />
    </>
  )
}

const counts = [1, 2, 5] as const

/** A date, a number and counted logins, as the language has them. */
function Sample() {
  const tag = intlTag()
  const now = Date.now()
  const many = new Intl.ListFormat(tag, { type: 'unit' }).format(counts.map((count) => tn('language_logins', count)))
  const lines = [
    [t('language_sampleDate'), new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeStyle: 'short' }).format(now)],
    [t('language_sampleNumber'), new Intl.NumberFormat(tag, { minimumFractionDigits: 2 }).format(1_234_567.8)],
    [t('language_sampleCount'), many],
  ] as const
  return (
    <section class="sheet" aria-labelledby="sample-title">
      <h2 id="sample-title">{t('language_sample')}</h2>
      <dl class="facts" data-testid="language-sample">
        {lines.map(([name, written]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{written}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
