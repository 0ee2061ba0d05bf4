import browser from 'webextension-polyfill'

/** Milliseconds after which a page that does not answer is left alone. */
const patience = 8_000

/** What may be called in a page, and the file that has it. */
const files = {
  countersignLook: 'scan/look.js',
  countersignPicture: 'scan/look.js',
  countersignMark: 'scan/mark.js',
} as const
type Call = keyof typeof files

/**
 * Puts a script of ours into a page's top frame and calls it. The browser allows that under `activeTab`: after a
 * click of the person's on our button, shortcut or menu.
 * @returns whatever it answers: a page's word; null where there is none
 */
export async function callInPage(tab: number, call: Call, ...args: readonly unknown[]): Promise<unknown> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null))
  return Promise.race([late, called(tab, call, args)])
}

async function called(tab: number, call: Call, args: readonly unknown[]): Promise<unknown> {
  const target = { tabId: tab }
  try {
    await browser.scripting.executeScript({ target, files: [files[call]], injectImmediately: true })
    const [answer] = await browser.scripting.executeScript({
      target,
      func: callByName,
      args: [call, args],
      injectImmediately: true,
    })
    return answer?.result ?? null
  } catch {
    // Browsers refuse with plain errors of different wording: a page of their own, a store, no `activeTab`.
    return null
  }
}

/** Runs in the page, from its text alone. */
function callByName(name: string, args: readonly unknown[]): unknown {
  return (globalThis as unknown as Record<string, (...given: unknown[]) => unknown>)[name]?.(...args)
}
