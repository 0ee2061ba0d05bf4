import { t } from '../../i18n/t'
import type { ListFace } from '../../messages'
import { Icon, type IconName } from '../../ui/Icon'
import { loginName } from '../login-name'
import { goal, reachGoal } from './list-keys'
import { moveAndSay, pinLogin, roomOf } from './place-login'
import { query } from './query'

interface PlaceActionsProps {
  readonly face: ListFace
  readonly faces: readonly ListFace[]
  readonly at: number
}

/** Pins a login, and moves it by one or to any place: what dragging its row does, by key and by single press. */
export function PlaceActions({ face, faces, at }: PlaceActionsProps) {
  const name = loginName(face)
  const { first, last } = roomOf(faces, at)
  const moveToNumber = (field: HTMLInputElement) => {
    const number = Math.round(Number(field.value))
    // What is no number, or leads nowhere else, is forgotten.
    field.value = `${at + 1}`
    if (!Number.isFinite(number) || number === 0 || number === at + 1) return
    const hadFocus = document.activeElement === field
    moveAndSay(face.id, number - 1)
    if (!hadFocus) return
    goal.value = { id: face.id, press: false }
    reachGoal()
  }
  const mover = (step: -1 | 1, icon: IconName, testId: string, label: string) => {
    // What is found stands apart from its neighbours.
    const stuck = query.value !== '' || at === (step === 1 ? last : first)
    return (
      <button
        type="button"
        class="icon-button"
        data-testid={testId}
        data-row-main={step === 1 ? true : undefined}
        aria-label={label}
        title={label}
        // Not out of use: at the end of its way it would lose the focus.
        aria-disabled={stuck}
        onClick={() => stuck || moveAndSay(face.id, at + step)}
      >
        <Icon name={icon} />
      </button>
    )
  }
  return (
    <div class="row-actions">
      <button
        type="button"
        class="icon-button"
        data-testid="pin"
        aria-pressed={face.pinned}
        aria-label={t('list_pin', name)}
        title={t('list_pin', name)}
        onClick={() => void pinLogin(face.id, !face.pinned)}
      >
        <Icon name="pin" />
      </button>
      <input
        class="place"
        data-testid="move-to"
        inputMode="numeric"
        autocomplete="off"
        aria-label={t('list_place', name)}
        title={t('list_place', name)}
        disabled={query.value !== '' || first === last}
        value={at + 1}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => moveToNumber(event.currentTarget)}
      />
      {mover(-1, 'up', 'move-up', t('list_up', name))}
      {mover(1, 'down', 'move-down', t('list_down', name))}
    </div>
  )
}
