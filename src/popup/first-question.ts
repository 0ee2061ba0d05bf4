import browser from 'webextension-polyfill'

/**
 * A script of its own, ahead of all others: the background makes its answer while the page's modules and style sheets
 * load. An answer that is lost is asked for again by `begin.ts`.
 */
export interface EarlyAnswer {
  countersignOpening?: Promise<unknown>
}

const early = globalThis as EarlyAnswer
early.countersignOpening = browser.runtime.sendMessage({ name: 'popup.open', arguments: {} }).catch(() => undefined)
