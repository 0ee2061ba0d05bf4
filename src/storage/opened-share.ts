import browser from 'webextension-polyfill'
import type { Enrolment, Sharing } from '../core/account'

/** A login that a colleague shared, opened and not saved yet; in memory alone. */
export interface OpenedShare {
  /** What a page of ours asks for it by. */
  readonly handle: string
  /** Unix time in milliseconds. */
  readonly at: number
  readonly enrolment: Enrolment
  readonly sharing: Sharing
}

/** Gone with the session that it was opened in. */
export const openedItem = 'opened-shares'

/** Milliseconds that it is kept: enough to look at its names and save it, also twice where an answer was lost. */
export const openedLasts = 10 * 60_000
/** As many windows as anybody opens one in. */
const most = 5

export async function keepOpened(share: OpenedShare): Promise<void> {
  const others = await kept(share.at)
  await browser.storage.session.set({ [openedItem]: [...others, share].slice(-most) })
}

/** @param now Unix time in milliseconds. @returns null where its time is over */
export async function readOpened(handle: string, now: number): Promise<OpenedShare | null> {
  return (await kept(now)).find((share) => share.handle === handle) ?? null
}

async function kept(now: number): Promise<readonly OpenedShare[]> {
  const { [openedItem]: shares } = (await browser.storage.session.get(openedItem)) as {
    readonly [openedItem]?: readonly OpenedShare[] | null
  }
  return (shares ?? []).filter(({ at }) => now >= at && now < at + openedLasts)
}
