import { type Signal, useComputed, useSignal } from '@preact/signals'
import { inDigits, t } from '../../i18n/t'
import type { Face } from '../../messages'
import { Field } from '../../ui/Field'
import { fold } from '../../ui/fold'
import { nameOf } from '../in-words'

/** More than these are searched in rather than scrolled through. */
const few = 8
const most = 200

interface LoginTicksProps {
  readonly logins: readonly Face[]
  /** Ids of those that are ticked. */
  readonly chosen: Signal<ReadonlySet<string>>
}

/** Logins to tick. */
export function LoginTicks({ logins, chosen }: LoginTicksProps) {
  const query = useSignal('')
  const found = useComputed(() => {
    const words = fold(query.value).split(/\s+/)
    return logins.filter((login) => {
      const name = fold(nameOf(login))
      return words.every((word) => name.includes(word))
    })
  })
  const tick = (id: string, on: boolean) => {
    const others = [...chosen.value].filter((one) => one !== id)
    chosen.value = new Set(on ? [...others, id] : others)
  }
  return (
    <fieldset class="login-ticks">
      <legend>{t('people_logins')}</legend>
      {logins.length > few && <Field testId="people-search" label={t('search')} value={query} />}
      <ul>
        {found.value.slice(0, most).map((login) => (
          <li key={login.id}>
            <label class="line" data-testid="assign-login" data-id={login.id}>
              <input
                type="checkbox"
                checked={chosen.value.has(login.id)}
                onChange={(event) => tick(login.id, event.currentTarget.checked)}
              />
              <span class="line-name">
                <bdi>{nameOf(login)}</bdi>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.value.length > most && (
        <p class="hint" data-testid="assign-more">
          {t('people_shownOf', inDigits(most), inDigits(found.value.length))}
        </p>
      )}
    </fieldset>
  )
}
