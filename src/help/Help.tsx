import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { directionOf, type Language, languages } from '../i18n/languages'
import type { HelpTopic } from '../messages'
import { Fault } from '../ui/Fault'
import { Logo } from '../ui/Logo'
import { Screen } from '../ui/Screen'
import { Select } from '../ui/Select'
import { useHash } from '../ui/use-hash'
import { GuideText } from './GuideText'
import type { GuidesOf } from './guides/guides'
import { type Spoken, useGuides } from './use-guides'

/**
 * The help page: the guide that its address names, else the list of all.
 * @param spoken the language that all pages speak; another can be chosen for this one
 */
export function Help({ spoken }: { readonly spoken: Language }) {
  const language = useSignal<Language>(spoken)
  useEffect(() => {
    language.value = spoken
  }, [spoken])
  const guides = useGuides(language.value).value
  return (
    <>
      <Fault />
      {guides && <Shown {...guides} onLanguage={(chosen) => (language.value = chosen)} />}
    </>
  )
}

const isTopic = (guides: GuidesOf['guides'], asked: string): asked is HelpTopic => Object.hasOwn(guides, asked)
const choices = Object.entries(languages)

function Shown({ language, page, guides, onLanguage }: Spoken & { readonly onLanguage: (chosen: Language) => void }) {
  const asked = useHash().value
  const topic = isTopic(guides, asked) ? asked : null
  const title = topic ? guides[topic].title : page.help
  const chosen = useSignal<string>(language)
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
    document.title = `${title} · Countersign`
    chosen.value = language
  }, [language, title])
  useLayoutEffect(() => {
    // The first thing to be read, also where the page stays and its guide is another one.
    document.querySelector<HTMLElement>('[data-testid="help-title"]')?.focus()
    scrollTo(0, 0)
  }, [topic])
  const others = (Object.keys(guides) as HelpTopic[]).filter((one) => one !== topic)
  return (
    <Screen name="help">
      <header class="head">
        <a class="home" href="#all" data-testid="help-home">
          <Logo size={28} />
          <span>{`Countersign · ${page.help}`}</span>
        </a>
        <Select
          testId="help-language"
          label={page.language}
          value={chosen}
          choices={choices}
          onChosen={(value) => onLanguage(value as Language)}
        />
      </header>
      <article class="sheet" data-testid="help-topic" data-topic={topic ?? ''}>
        <h1 data-testid="help-title" data-first tabIndex={-1}>
          {title}
        </h1>
        {topic && <GuideText guide={guides[topic]} />}
      </article>
      <nav class="others" aria-label={topic ? page.others : page.help}>
        {topic && <h2>{page.others}</h2>}
        <ul>
          {others.map((one) => (
            <li key={one}>
              <a href={`#${one}`} data-testid="help-link" data-topic={one}>
                {guides[one].title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Screen>
  )
}
