import browser from 'webextension-polyfill'

/** What is remembered of a tab until it is closed or the browser ends; in memory alone. */
export interface TabMemory {
  /** The sign-in name that the last sign-in page showed or was given. */
  readonly claim: string | null
  /** A code was filled since the last sign-in page: no second one unasked. */
  readonly filled: boolean
  /** The login whose code was given here last, until the page refuses it. */
  readonly given: string | null
  /** The page that was seen here last, refusals aside. `toSettings`: its sign-in leads to the site's settings. */
  readonly seen: { readonly kind: string; readonly at: number; readonly toSettings: boolean } | null
  /** Whose code was sent here last, of which time step, and whether it had been sent before; never the code itself. */
  readonly sent: { readonly id: string; readonly step: number; readonly again: boolean } | null
  /** A page waits here for the vault to be unlocked. */
  readonly waiting: boolean
  /** The account whose key was read from an enrolment page here and is not accepted yet. */
  readonly enrolling: string | null
  /** What the popup is to show that was asked for here and has not been there yet: by the shortcut, or on the chip. */
  readonly wish: 'scan' | 'clock' | 'backup' | 'fill' | 'fill-here' | 'warn' | null
  /** Of which page a fill was wished for, and when (Unix ms): on another one, or much later, it is wished no more. */
  readonly filling: { readonly origin: string; readonly at: number } | null
  /** The person is marking an area of the page. */
  readonly marking: boolean
}

const empty: TabMemory = {
  claim: null,
  filled: false,
  given: null,
  seen: null,
  sent: null,
  waiting: false,
  enrolling: null,
  wish: null,
  filling: null,
  marking: false,
}
const fields = Object.keys(empty) as readonly (keyof TabMemory)[]
const prefix = 'tab:'
// An item for each field: two messages of one page are answered side by side, and neither may undo the other's note.
const itemOf = (tab: number, field: keyof TabMemory) => `${prefix}${tab}:${field}`
/** True once some tab of this session was to be warned of: every popup asks, and seldom has to look at its tab. */
export const warnedItem = 'warned'
const waitingItem = new RegExp(`^${prefix}(\\d+):waiting$`)

export async function readTab(tab: number): Promise<TabMemory> {
  const stored = await browser.storage.session.get(fields.map((field) => itemOf(tab, field)))
  const known = fields.flatMap((field) => {
    const value = stored[itemOf(tab, field)]
    return value === undefined ? [] : [[field, value]]
  })
  return { ...empty, ...Object.fromEntries(known) }
}

export async function rememberTab(tab: number, change: Partial<TabMemory>): Promise<void> {
  const items = Object.entries(change).map(([field, value]) => [itemOf(tab, field as keyof TabMemory), value])
  if (change.wish === 'warn') items.push([warnedItem, true])
  await browser.storage.session.set(Object.fromEntries(items))
}

/** A sign-in begins in a tab: its name, and nothing of the sign-in before it. */
export const rememberSignIn = (tab: number, claim: string): Promise<void> =>
  rememberTab(tab, { claim, filled: false, given: null, sent: null, waiting: false })

export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(fields.map((field) => itemOf(tab, field)))
}

export async function waitingTabs(): Promise<readonly number[]> {
  const all = Object.entries(await browser.storage.session.get(null))
  return all.flatMap(([item, waits]) => {
    const tab = waitingItem.exec(item)?.[1]
    return tab !== undefined && waits === true ? [Number(tab)] : []
  })
}
