import { once } from 'node:events'
import type { Browser } from 'puppeteer-core'

/** Kills a browser with everything that it started, as a power cut would: nothing is flushed, nobody is asked. */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process()
  if (!child?.pid) throw new Error('the browser is no process of ours')
  const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null
  // Puppeteer gives it a process group of its own.
  process.kill(-child.pid, 'SIGKILL')
  await gone
}
