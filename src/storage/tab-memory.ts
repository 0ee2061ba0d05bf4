import browser from 'webextension-polyfill'

/** What is remembered of a tab until it is closed or the browser ends; in memory alone. */
export interface TabMemory {
  /** The sign-in name that the last sign-in page showed or was given. */
  readonly claim: string | null
  /** A code was filled since the last sign-in page: no second one unasked. */
  readonly filled: boolean
  /** A page waits here for the vault to be unlocked. */
  readonly waiting: boolean
  /** The account whose key was read from an enrolment page here and is not accepted yet. */
  readonly enrolling: string | null
}

const empty: TabMemory = { claim: null, filled: false, waiting: false, enrolling: null }
const prefix = 'tab:'
const keyOf = (tab: number) => `${prefix}${tab}`

export async function readTab(tab: number): Promise<TabMemory> {
  const key = keyOf(tab)
  return ((await browser.storage.session.get(key))[key] as TabMemory | undefined) ?? empty
}

export async function rememberTab(tab: number, change: Partial<TabMemory>): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: { ...(await readTab(tab)), ...change } })
}

export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab))
}

export async function waitingTabs(): Promise<readonly number[]> {
  const all = Object.entries(await browser.storage.session.get(null))
  return all
    .filter(([key, value]) => key.startsWith(prefix) && (value as TabMemory).waiting)
    .map(([key]) => Number(key.slice(prefix.length)))
}
