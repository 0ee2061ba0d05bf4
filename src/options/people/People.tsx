import { useComputed, useSignal } from '@preact/signals'
import { reasonText } from '../../i18n/reason'
import { t, tn } from '../../i18n/t'
import type { PeopleList } from '../../messages'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { nameOf } from '../in-words'
import { AddPerson } from './AddPerson'
import { focusIn } from './focus-in'
import { HandOver } from './HandOver'
import { PersonCard } from './PersonCard'
import { usePeople } from './use-people'

/** Everybody who uses a login; or the hand-over list of one of them. */
export function People() {
  const { list, problem, refresh } = usePeople()
  const handingOver = useSignal('')
  const sentence = useComputed(() => (problem.value ? reasonText(problem.value) : ''))
  if (!list.value) return <Problem text={sentence} />
  const { people } = list.value
  const leaver = people.find(({ name, leaving }) => name === handingOver.value && leaving)
  const back = async (name: string) => {
    handingOver.value = ''
    await refresh()
    focusIn(`[data-name="${CSS.escape(name)}"]`)
  }
  if (leaver?.leaving) {
    return (
      <HandOver name={leaver.name} leaving={leaver.leaving} onChanged={refresh} onBack={() => void back(leaver.name)} />
    )
  }
  return (
    <div class="sheet people">
      <h2 id="people-title" tabIndex={-1}>
        {t('people_title')}
      </h2>
      <p>{t('people_text')}</p>
      <Problem text={sentence} />
      {people.length === 0 && (
        <p class="hint" data-testid="people-none">
          {t('people_empty')}
        </p>
      )}
      {list.value.several.length > 0 && (
        <Notice testId="people-several">{tn('people_several', list.value.several.length)}</Notice>
      )}
      <ul class="cards-of-people">
        {people.map((person) => (
          <PersonCard
            key={person.name}
            person={person}
            logins={list.value?.logins ?? []}
            onChanged={async (name) => {
              await refresh()
              focusIn(`[data-name="${CSS.escape(name)}"]`)
            }}
            onHandOver={async () => {
              await refresh()
              handingOver.value = person.name
            }}
          />
        ))}
      </ul>
      <AddPerson
        logins={list.value.logins}
        onAdded={async (name) => {
          await refresh()
          focusIn(`[data-name="${CSS.escape(name)}"]`)
        }}
      />
      <Nobody list={list.value} />
    </div>
  )
}

/** The logins that nobody is named for. */
function Nobody({ list: { nobody } }: { readonly list: PeopleList }) {
  if (nobody.length === 0) return null
  return (
    <details class="person-logins" data-testid="people-nobody">
      <summary>{tn('people_nobody', nobody.length)}</summary>
      <ul>
        {nobody.map((login) => (
          <li key={login.id}>
            <bdi>{nameOf(login)}</bdi>
          </li>
        ))}
      </ul>
    </details>
  )
}
