import { t } from '../../i18n/t'
import type { CodeRow, ListFace } from '../../messages'
import { wholeSeconds } from '../../ui/countdown'
import { groupDigits } from '../group-digits'
import { rowState } from '../list/row-state'
import { element } from './element'

/** A login with its code, as `list/AccountRow.tsx` draws it: without its buttons and the ring around its seconds. */
export function firstRow(face: ListFace, row: CodeRow | null, heading: string, now: number): HTMLElement {
  const { issuer, label, person, confirmed } = row ?? face
  const title = element('p', '', element('strong', '', element('bdi', '', issuer || (label ? '' : t('unnamed')))))
  if (face.pinned) title.prepend(element('span', 'row-pin', element('span', 'icon-room')))
  if (person) title.append(element('span', 'tag', person))
  if (row?.practice) title.append(element('span', 'tag', t('practice_tag')))
  if (!confirmed) title.append(element('span', 'tag tag-soon', t('unconfirmed')))
  const names = element('div', 'row-names', title, element('p', 'row-label', element('bdi', '', label)))
  const box = element('div', 'row', names, actionsOf(face), codeOf(face, row, now))
  const item = element('li', 'rows-item', box)
  if (heading) item.prepend(element('h2', 'rows-heading', element('bdi', '', heading)))
  return item
}

/** The room of its buttons. */
function actionsOf({ type }: ListFace): HTMLElement {
  const room = element('div', 'row-actions')
  if (type === 'hotp') room.dataset.only = ''
  return room
}

function codeOf({ type }: ListFace, row: CodeRow | null, now: number): HTMLElement {
  if (type === 'hotp')
    return element('div', 'row-code', element('button', 'button button-plain row-make', t('counterCode')))
  if (!row) return element('div', 'row-code', element('button', 'code'))
  const { code, nextCode, used, soon, left } = rowState(row, now)
  const shown = element('button', 'code', groupDigits(code))
  shown.dataset.testid = 'first-code'
  shown.dataset.soon = `${soon}`
  shown.dataset.used = `${used}`
  const parts = [shown]
  if (nextCode) {
    const digits = element('span', 'next-digits', groupDigits(nextCode))
    parts.push(element('span', 'next', element('span', '', t('nextCode')), digits))
  }
  const ring = element('span', 'ring', element('span', 'ring-number', `${wholeSeconds(left)}`))
  ring.dataset.soon = `${soon}`
  return element('div', 'row-code', ...parts, ring)
}
