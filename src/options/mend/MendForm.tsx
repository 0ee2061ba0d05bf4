import { type Signal, useSignal } from '@preact/signals'
import { t, tn } from '../../i18n/t'
import type { Examination, Examined } from '../../messages'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { PassphraseField } from '../../ui/PassphraseField'
import { Problem } from '../../ui/Problem'
import { Slow } from '../../ui/Slow'
import { type MendChoice, MendRow } from './MendRow'

export interface MendChoices {
  readonly drop: readonly string[]
  readonly adopt: readonly string[]
  readonly again: string
}

interface MendFormProps {
  readonly examination: Examination
  readonly working: boolean
  readonly problem: Signal<string>
  /** @param onDone called once it is mended: until then what was typed may be needed again */
  readonly onMend: (choices: MendChoices, onDone: () => void) => void
  readonly onStop: () => void
}

/** Each login that is not as it was saved, with what can be done; nothing is dropped unless a person says so. */
export function MendForm({ examination: { logins, signed }, working, problem, onMend, onStop }: MendFormProps) {
  const choices = useSignal<ReadonlyMap<string, MendChoice>>(new Map())
  const again = useSignal('')
  const chosen = (wanted: MendChoice) => logins.map(({ id }) => id).filter((id) => choices.value.get(id) === wanted)
  const dropped = chosen('drop')
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        onMend({ drop: dropped, adopt: chosen('adopt'), again: again.value }, () => {
          again.value = ''
        })
      }}
    >
      <ul class="lines">
        {logins.map((login: Examined) => (
          <MendRow
            key={login.id}
            login={login}
            choice={choices.value.get(login.id) ?? 'leave'}
            onChoice={(choice) => {
              choices.value = new Map(choices.value).set(login.id, choice)
            }}
          />
        ))}
      </ul>
      {!signed && (
        <>
          <Notice testId="mend-unsigned">{t('mend_unsigned')}</Notice>
          <PassphraseField testId="mend-passphrase" label={t('mend_passphrase')} value={again} />
        </>
      )}
      {dropped.length > 0 && <Notice testId="mend-drop-warning">{tn('mend_dropWarning', dropped.length)}</Notice>}
      <Problem text={problem} />
      <Slow busy={working} onStop={onStop} />
      <div>
        <Button testId="mend-confirm" look={dropped.length > 0 ? 'danger' : 'main'} disabled={working}>
          {t('mend_confirm')}
        </Button>
      </div>
    </form>
  )
}
