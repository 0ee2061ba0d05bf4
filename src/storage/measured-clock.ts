import browser from 'webextension-polyfill'

/** What a site's clock said; in memory alone. */
export interface MeasuredClock {
  /** Seconds that the site's clock is ahead of the computer's, as the computer shows it. */
  readonly seconds: number
  readonly host: string
  /** Unix time in milliseconds. */
  readonly at: number
}

const item = 'measured-clock'

export async function noteClock(measured: MeasuredClock): Promise<void> {
  await browser.storage.session.set({ [item]: measured })
}

export async function measuredClock(): Promise<MeasuredClock | null> {
  const { [item]: measured } = (await browser.storage.session.get(item)) as { readonly [item]?: MeasuredClock }
  return measured ?? null
}
