import { fillCode } from '../field/fill-code'
import { usable } from '../field/visible'
import type { FieldFilled, FieldLook } from '../messages'
import { pick } from './pick'
import { takesText } from './shape'
import type { Target } from './targets'

/** A place that was found, and how it was asked for. */
interface Found {
  readonly here: boolean
  readonly target: Target
}

/** What was found, by ticket; each is good for one fill. */
export type Tickets = Map<string, Found>
const mostTickets = 8

/** True where the site itself has cut a document off from its origin (a sandbox): the address alone is left of it then. */
const isCutOff = () => window.origin !== location.origin

/** Looks for the place of a code. @param here only the field with the focus is meant */
export function lookForField(tickets: Tickets, ticket: string, here: boolean): FieldLook {
  if (isCutOff()) return { found: 'none' }
  const picked = pick(document, here)
  if (picked.found !== 'one') return { found: picked.found }
  const { target } = picked
  tickets.set(ticket, { here, target })
  for (const oldest of [...tickets.keys()].slice(0, -mostTickets)) tickets.delete(oldest)
  const [first] = target
  return { found: 'one', boxes: target.length, room: first && target.length === 1 ? Math.max(0, first.maxLength) : 0 }
}

/** Fills the place that was found under this ticket, while it is the one still and the page of this origin still. */
export async function fillField(tickets: Tickets, ticket: string, origin: string, code: string): Promise<FieldFilled> {
  const before = tickets.get(ticket)
  tickets.delete(ticket)
  if (!before || isCutOff() || location.origin !== origin) return 'changed'
  const now = pick(document, before.here)
  const isSame = now.found === 'one' && now.target.length === before.target.length
  if (!isSame || !now.target.every((field, at) => field === before.target[at])) return 'changed'
  const mayFill = (field: HTMLInputElement) => takesText(field) && usable(field)
  return (await fillCode(now.target, code, { mayFill, byFocus: true })) ? 'filled' : 'refused'
}
