import browser, { type Scripting } from 'webextension-polyfill'

/** Milliseconds after which a page that does not answer is left alone. */
const patience = 8_000

/** What may be called in a page, and the file that has it. */
const files = {
  countersignLook: 'scan/look.js',
  countersignPicture: 'scan/look.js',
  countersignMark: 'scan/mark.js',
  countersignField: 'fill/field.js',
  countersignFill: 'fill/field.js',
} as const
export type Call = keyof typeof files

/** A page's top document with a script of ours in it: that very document, where the browser gives documents names. */
export type PageDocument = Scripting.InjectionTarget & { readonly documentIds?: string[] }

/**
 * Puts a script of ours into a page's top frame and calls it. The browser allows that under `activeTab`: after a
 * click of the person's on our button, shortcut or menu.
 * @returns whatever it answers: a page's word; null where there is none
 */
export async function callInPage(tab: number, call: Call, ...args: readonly unknown[]): Promise<unknown> {
  const page = await putInPage(tab, call)
  return page && callIn(page, call, args)
}

/** Puts the script in that has this call. @returns null where the browser does not let us */
export function putInPage(tab: number, call: Call): Promise<PageDocument | null> {
  return orNull(async () => {
    const target = { tabId: tab, frameIds: [0] }
    const [put] = await browser.scripting.executeScript({ target, files: [files[call]], injectImmediately: true })
    const { documentId } = (put ?? {}) as { readonly documentId?: string }
    return documentId === undefined ? target : { tabId: tab, documentIds: [documentId] }
  })
}

/** Calls what was put there, in that document alone; another one has nothing of that name. */
export function callIn(page: PageDocument, call: Call, args: readonly unknown[]): Promise<unknown> {
  return orNull(async () => {
    const [answer] = await browser.scripting.executeScript({
      target: page,
      func: callByName,
      args: [call, args],
      injectImmediately: true,
    })
    return answer?.result ?? null
  })
}

function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null))
  // Browsers refuse with plain errors of different wording: a page of their own, a store, no `activeTab`, a page that is gone.
  return Promise.race([late, work().catch(() => null)])
}

/** Runs in the page, from its text alone. */
function callByName(name: string, args: readonly unknown[]): unknown {
  return (globalThis as unknown as Record<string, (...given: unknown[]) => unknown>)[name]?.(...args)
}
