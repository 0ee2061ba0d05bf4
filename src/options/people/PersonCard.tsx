import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { t, tn } from '../../i18n/t'
import type { Face, Person } from '../../messages'
import { Button } from '../../ui/Button'
import { nameOf } from '../in-words'
import { LeaveForm } from './LeaveForm'
import { LoginsForm } from './LoginsForm'
import { progressText } from './progress-text'
import { RenameForm } from './RenameForm'

type Stage = 'rename' | 'assign' | 'leave' | null

interface PersonCardProps {
  readonly person: Person
  /** All of the vault, to choose from. */
  readonly logins: readonly Face[]
  /** @param name what the person is called now */
  readonly onChanged: (name: string) => Promise<void>
  readonly onHandOver: () => Promise<void>
}

/** One person with their logins. */
export function PersonCard({ person, logins, onChanged, onHandOver }: PersonCardProps) {
  const { name, leaving } = person
  const stage = useSignal<Stage>(null)
  const card = useRef<HTMLLIElement>(null)
  const before = useRef<Stage>(null)
  // As it was drawn: where a press comes before the first drawing's effects, theirs would see the next stage.
  const drawn = stage.value
  useEffect(() => {
    if (before.current === drawn) return
    const opener = `[data-testid="person-${before.current}"]`
    before.current = drawn
    card.current?.querySelector<HTMLElement>(drawn ? 'form input' : opener)?.focus()
  }, [drawn])
  const turnTo = (next: Stage) => () => {
    stage.value = next
  }
  const close = turnTo(null)
  return (
    <li ref={card} class="person-card" data-testid="person-card" data-name={name}>
      <h3>
        <bdi data-testid="person-name">{name}</bdi>
        {leaving && (
          <span class="leaving" data-testid="person-leaving">
            {progressText(leaving.logins)}
          </span>
        )}
      </h3>
      <Logins person={person} />
      {stage.value === null && (
        <div class="person-actions">
          <Button testId="person-rename" look="quiet" label={t('people_renameOf', name)} onClick={turnTo('rename')}>
            {t('people_rename')}
          </Button>
          <Button testId="person-assign" look="quiet" label={t('people_assignOf', name)} onClick={turnTo('assign')}>
            {t('people_assign')}
          </Button>
          {leaving ? (
            <Button testId="person-list" label={t('people_openListOf', name)} onClick={() => void onHandOver()}>
              {t('people_openList')}
            </Button>
          ) : (
            <Button testId="person-leave" look="quiet" label={t('people_leaveOf', name)} onClick={turnTo('leave')}>
              {t('people_leave')}
            </Button>
          )}
        </div>
      )}
      {stage.value === 'rename' && (
        <RenameForm
          name={name}
          onCancel={close}
          onRenamed={async (to) => {
            await onChanged(to)
            // Whoever is called as before has this card still.
            close()
          }}
        />
      )}
      {stage.value === 'assign' && (
        <LoginsForm
          name={name}
          logins={logins}
          used={person.logins}
          onCancel={close}
          onSaved={async () => {
            close()
            await onChanged(name)
          }}
        />
      )}
      {stage.value === 'leave' && <LeaveForm person={person} onCancel={close} onBegun={onHandOver} />}
    </li>
  )
}

function Logins({ person: { logins } }: { readonly person: Person }) {
  const few = 5
  if (logins.length === 0) return <p class="hint">{tn('people_count', 0)}</p>
  return (
    <details class="person-logins" open={logins.length <= few}>
      <summary>{tn('people_count', logins.length)}</summary>
      <ul>
        {logins.map(({ id, issuer, label, others }) => (
          <li key={id} data-testid="person-login" data-id={id}>
            <bdi>{nameOf({ issuer, label })}</bdi>
            {others && (
              <span class="hint" data-testid="person-also">
                {t('people_also', others)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
