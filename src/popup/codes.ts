import { signal } from '@preact/signals'
import { reasonText } from '../i18n/reason'
import type { ListFace, PopupOpening, VaultCheck } from '../messages'
import { forgetRows, renewRows, takeRows } from './list/code-rows'
import { forgetQuery } from './list/query'
import { foldAhead } from './list/search'
import { askOpen } from './vault'

/** The logins of an open vault. */
export interface Logins extends Pick<VaultCheck, 'damage' | 'authentic'> {
  /** In their order; the first of them alone until the others are there. */
  readonly faces: readonly ListFace[]
  readonly total: number
  /** Every record was looked at. */
  readonly checked: boolean
}

/** Null until they are there, and again once the vault has locked. */
export const codes = signal<Logins | null>(null)
export const codesProblem = signal('')

const sound = { damage: [], authentic: true, checked: false } as const

/** The first screenful, which came with the popup's opening. */
export function takeFirst({ faces, rows, total }: NonNullable<PopupOpening['list']>): void {
  takeRows(rows)
  codes.value = { ...sound, faces, total }
}

/** Logins whose records gave nothing, until the check has said what became of them. */
const lost = new Set<string>()

let asking: Promise<void> | null = null

/** Asks for the logins and the codes on show again; while that is under way, once is enough. */
export function refreshCodes(): Promise<void> {
  asking ??= refresh().finally(() => {
    asking = null
  })
  return asking
}

async function refresh(): Promise<void> {
  const [answer] = await Promise.all([askOpen('accounts.faces', {}), renewRows()])
  codesProblem.value = answer.ok || answer.reason === 'locked' ? '' : reasonText(answer.reason)
  if (!answer.ok) return
  const before = codes.value ?? sound
  // In a vault with damage the records have the word, and not its table of contents.
  if (before.damage.length > 0 || !before.authentic) return check()
  // A record that gave nothing meanwhile is none, whatever the table says.
  show(
    answer.faces.filter(({ id }) => !lost.has(id)),
    before,
  )
  void check()
}

/** Looks at the whole vault, record by record; the logins stand there meanwhile. */
async function check(): Promise<void> {
  const answer = await askOpen('accounts.check', {})
  if (!answer.ok) {
    if (answer.reason !== 'locked') codesProblem.value = reasonText(answer.reason)
    return
  }
  lost.clear()
  const { damage, authentic, faces } = answer
  const found = { damage, authentic, checked: true }
  if (faces) show(faces, found)
  else if (codes.value) codes.value = { ...codes.value, ...found }
}

function show(faces: readonly ListFace[], { damage, authentic, checked }: Omit<Logins, 'faces' | 'total'>): void {
  codes.value = { faces, total: faces.length, damage, authentic, checked }
  foldAhead(faces)
}

/** Takes logins off the list whose records gave nothing; what became of them the check says. */
export function takeOff(ids: readonly string[]): void {
  const list = codes.value
  if (!list || ids.length === 0) return
  for (const id of ids) lost.add(id)
  const faces = list.faces.filter(({ id }) => !lost.has(id))
  codes.value = { ...list, faces, total: list.total - (list.faces.length - faces.length) }
}

export function forgetCodes(): void {
  codes.value = null
  lost.clear()
  forgetRows()
  forgetQuery()
}
