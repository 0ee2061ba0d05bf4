import browser from 'webextension-polyfill'

type Items = Readonly<Record<string, unknown>>

/** What is asked for in one go, until it is: nothing of it outlives the turn. */
let together: { readonly names: Set<string>; readonly answer: Promise<Items> } | null = null

/**
 * Items of the browser's memory. What is asked for side by side is one question to the browser: each takes as long as
 * what the popup's first picture is made of.
 */
export function sessionItems(names: readonly string[]): Promise<Items> {
  together ??= begin()
  for (const name of names) together.names.add(name)
  return together.answer
}

function begin(): NonNullable<typeof together> {
  const names = new Set<string>()
  const answer = Promise.resolve().then(() => {
    together = null
    return browser.storage.session.get([...names])
  })
  return { names, answer }
}
