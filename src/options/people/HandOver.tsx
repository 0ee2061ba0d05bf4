import { useEffect } from 'preact/hooks'
import { t } from '../../i18n/t'
import type { HandOverRow, Outcome, Person } from '../../messages'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { say } from '../../ui/Said'
import { askOpen } from '../ask-open'
import { day, nameOf } from '../in-words'
import { useDeed } from '../use-deed'
import { progressText } from './progress-text'

interface HandOverProps {
  readonly name: string
  readonly leaving: NonNullable<Person['leaving']>
  readonly onChanged: () => Promise<void>
  readonly onBack: () => void
}

/** What is left to do before somebody is gone: each login that they know gets a key that they do not. */
export function HandOver({ name, leaving: { since, logins }, onChanged, onBack }: HandOverProps) {
  const { problem, busy, run } = useDeed()
  useEffect(() => document.getElementById('hand-over-title')?.focus(), [])
  const finished = logins.every(({ done }) => done)
  const end = async (deed: () => Promise<Outcome>, words: string) => {
    if (!(await run(deed))) return
    if (words) say(words)
    onBack()
  }
  const tick = async (id: string, done: boolean) => {
    await run(() => askOpen('people.tick', { name, id, done }))
    await onChanged()
  }
  return (
    <div class="sheet hand-over" data-testid="hand-over">
      <div class="off-paper">
        <Button testId="hand-over-back" look="quiet" icon="back" onClick={onBack}>
          {t('handOver_back')}
        </Button>
      </div>
      <header>
        <h2 id="hand-over-title" tabIndex={-1}>
          {t('people_leaveOf', name)}
        </h2>
        <p class="hint">{t('handOver_since', day(since))}</p>
      </header>
      <div class="hand-over-progress">
        <progress
          max={logins.length}
          value={logins.filter(({ done }) => done).length}
          aria-labelledby="hand-over-done"
        />
        <p id="hand-over-done" role="status" data-testid="hand-over-progress">
          {progressText(logins)}
        </p>
      </div>
      <section>
        <h3>{t('handOver_steps')}</h3>
        <ol class="advice">
          <li>{t('handOver_stepUser')}</li>
          <li>{t('handOver_stepKey')}</li>
          <li>{t('handOver_stepTick')}</li>
        </ol>
      </section>
      <ul class="lines">
        {logins.map((login) => (
          <Row key={login.id} login={login} onTick={(done) => void tick(login.id, done)} />
        ))}
      </ul>
      <Notice testId="hand-over-vault">{t('handOver_vault')}</Notice>
      <Problem text={problem} />
      <div class="person-actions off-paper">
        <Button
          testId="hand-over-finish"
          look="main"
          disabled={!finished || busy.value}
          onClick={() => void end(() => askOpen('people.left', { name }), t('handOver_finished', name))}
        >
          {t('handOver_finish', name)}
        </Button>
        <Button testId="hand-over-print" icon="print" onClick={() => window.print()}>
          {t('recoveryPrint')}
        </Button>
        <Button
          testId="hand-over-stay"
          look="quiet"
          onClick={() => void end(() => askOpen('people.stay', { name }), '')}
        >
          {t('handOver_stay', name)}
        </Button>
      </div>
      {!finished && <p class="hint off-paper">{t('handOver_finishHint')}</p>}
    </div>
  )
}

interface RowProps {
  readonly login: HandOverRow
  readonly onTick: (done: boolean) => void
}

function Row({ login: { id, issuer, label, done, renewed, others }, onTick }: RowProps) {
  const what = others ? t('handOver_others', others) : t('handOver_alone')
  return (
    <li>
      <label class="line" data-testid="hand-over-login" data-id={id} data-done={done}>
        <input
          type="checkbox"
          checked={done}
          disabled={renewed}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span class="line-name">
          <bdi>{nameOf({ issuer, label })}</bdi>
          <span class="hint">{renewed ? t('handOver_renewed') : what}</span>
        </span>
      </label>
    </li>
  )
}
