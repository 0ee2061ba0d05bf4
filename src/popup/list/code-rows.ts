import { type Signal, signal } from '@preact/signals'
import { reasonText } from '../../i18n/reason'
import type { CodeRow } from '../../messages'
import { askOpen } from '../vault'

/** Each row's code by itself, so that one that comes draws one row anew and not the list. */
const rows = new Map<string, Signal<CodeRow | null>>()

/** Why the codes in view could not be had. */
export const rowsProblem = signal('')

let inView: readonly string[] = []
let lost: (ids: readonly string[]) => void = () => undefined
let asking: Promise<void> | null = null

/** A login's code and times; null until its record was opened. */
export function rowOf(id: string): Signal<CodeRow | null> {
  const known = rows.get(id)
  if (known) return known
  const made = signal<CodeRow | null>(null)
  rows.set(id, made)
  return made
}

export function takeRows(fresh: readonly CodeRow[]): void {
  for (const row of fresh) rowOf(row.id).value = row
}

/** @param onLost is told of logins whose record gave nothing */
export function showCodesOf(ids: readonly string[], onLost: typeof lost): void {
  inView = ids
  lost = onLost
  void askForLacking()
}

/** Asks for the codes in view that are not there yet or have run out. */
export function askForLacking(now: number = Date.now()): Promise<void> {
  asking ??= askAll(now).finally(() => {
    asking = null
  })
  return asking
}

/** Asks for all codes in view again: the logins may have been changed. */
export async function renewRows(): Promise<void> {
  for (const [id, { value }] of rows) if (!inView.includes(id) && value) rows.delete(id)
  await asking
  await askFor(inView)
}

/** Unix time in milliseconds at which the first code in view runs out. */
export const nextChange = (): number =>
  Math.min(...inView.map((id) => rows.get(id)?.peek()?.validUntil ?? Number.POSITIVE_INFINITY))

async function askAll(now: number): Promise<void> {
  const asked = new Set<string>()
  for (;;) {
    const ids = inView.filter((id) => !asked.has(id) && (rows.get(id)?.peek()?.validUntil ?? 0) <= now)
    if (ids.length === 0) return
    for (const id of ids) asked.add(id)
    await askFor(ids)
  }
}

async function askFor(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const answer = await askOpen('accounts.codes', { ids })
  rowsProblem.value = answer.ok || answer.reason === 'locked' ? '' : reasonText(answer.reason)
  if (!answer.ok) return
  takeRows(answer.rows)
  const given = new Set(answer.rows.map(({ id }) => id))
  lost(ids.filter((id) => !given.has(id)))
}

export function forgetRows(): void {
  rows.clear()
  inView = []
  rowsProblem.value = ''
}
