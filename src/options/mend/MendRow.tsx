import type { MessageKey } from '../../i18n/t'
import { t } from '../../i18n/t'
import type { Examined } from '../../messages'
import { nameOf } from '../in-words'

const sentences = {
  missing: 'damage_missing',
  damaged: 'damage_damaged',
  older: 'damage_older',
  unlisted: 'damage_unlisted',
} as const satisfies Record<Examined['kind'], MessageKey>

const remedies = {
  heal: 'mend_remedy_heal',
  adopt: 'mend_remedy_adopt',
  none: 'mend_remedy_none',
} as const satisfies Record<Examined['remedy'], MessageKey>

const words = {
  leave: 'mend_choice_leave',
  adopt: 'mend_choice_adopt',
  drop: 'mend_choice_drop',
} as const satisfies Record<string, MessageKey>
export type MendChoice = keyof typeof words

const choicesFor: Readonly<Record<Examined['remedy'], readonly MendChoice[]>> = {
  heal: [],
  adopt: ['leave', 'adopt', 'drop'],
  none: ['leave', 'drop'],
}

interface MendRowProps {
  readonly login: Examined
  readonly choice: MendChoice
  readonly onChoice: (choice: MendChoice) => void
}

/** One login: what is wrong with it, what can be done, and the choice where there is one. */
export function MendRow({ login, choice, onChoice }: MendRowProps) {
  const name = nameOf(login)
  const choices = choicesFor[login.remedy]
  return (
    <li class="mend-row" data-testid="mend-row" data-id={login.id} data-kind={login.kind} data-remedy={login.remedy}>
      <p>{t(sentences[login.kind], name)}</p>
      <p class="hint">{t(remedies[login.remedy])}</p>
      {choices.length > 0 && (
        <div class="box">
          <select
            data-testid="mend-choice"
            aria-label={t('mend_choice', name)}
            value={choice}
            onChange={(event) => onChoice(event.currentTarget.value as MendChoice)}
          >
            {choices.map((one) => (
              <option key={one} value={one}>
                {t(words[one])}
              </option>
            ))}
          </select>
        </div>
      )}
    </li>
  )
}
