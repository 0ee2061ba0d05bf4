import type { Browser } from 'puppeteer-core'
import { bidi, type ContextTree } from './bidi'

/**
 * Runs code in Firefox's own window, where `Services`, `ChromeUtils` and `WebExtensionPolicy` are; needs
 * `--remote-allow-system-access`.
 * @param source a function, as text: nothing there has types
 * @returns its awaited answer, through JSON
 */
export async function privileged<T>(browser: Browser, source: string, ...args: unknown[]): Promise<T> {
  const { send, call } = bidi(browser)
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as ContextTree
  const [window] = contexts
  if (!window) throw new Error('Firefox has no window of its own to run a script in')
  const answer = await call({
    fn: `async (args) => JSON.stringify((await (${source})(...JSON.parse(args))) ?? null)`,
    target: { context: window.context },
    args: [{ type: 'string', value: JSON.stringify(args) }],
  })
  return JSON.parse(String(answer.value))
}
