import type { Browser, CDPSession, Target } from 'puppeteer-core'
import type { Remote } from './driver'
import { remoteExpression } from './remote'
import { until } from './until'

export interface ChromeWorker {
  /** Runs code in the worker, waking it if needed. */
  run<T>(fn: Remote<T>, args: readonly unknown[]): Promise<T>
  /** Ends the worker and resolves when it is gone. */
  kill(): Promise<void>
}

/**
 * The extension's service worker, watched only while code runs in it: Chromium keeps a worker that is watched past its
 * end, and one that starts again in its place waits for a debugger's word for ever.
 * @param scope address that the extension's own addresses begin with
 */
export function chromeWorker(browser: Browser, scope: string): ChromeWorker {
  const workers = (): Target[] =>
    browser.targets().filter((it) => it.type() === 'service_worker' && it.url().startsWith(scope))

  async function wake(): Promise<Target> {
    if (!workers().length) {
      const [page] = await browser.pages()
      if (!page) throw new Error('no tab to wake the worker from')
      const cdp = await page.createCDPSession()
      await cdp.send('ServiceWorker.enable')
      await cdp.send('ServiceWorker.startWorker', { scopeURL: scope })
      await cdp.detach()
    }
    return until('the extension’s worker', () => workers()[0])
  }

  const attached = (): Promise<CDPSession> =>
    until('a worker that stays', async () => (await wake()).createCDPSession().catch(nullIfGone))

  return {
    async run<T>(fn: Remote<T>, args: readonly unknown[]) {
      const session = await attached()
      try {
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression: remoteExpression(fn, args),
          awaitPromise: true,
          returnByValue: true,
        })
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
        return (result.value ?? null) as T
      } finally {
        await session.detach().catch(nullIfGone)
      }
    },
    async kill() {
      const session = await browser.target().createCDPSession()
      const listed = async () => {
        const { targetInfos } = await session.send('Target.getTargets')
        return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(scope))
      }
      for (const { targetId } of await listed()) {
        await session.send('Target.closeTarget', { targetId }).catch(nullIfGone)
        const there = async () => (await listed()).some((it) => it.targetId === targetId)
        await until('the worker’s end', async () => !(await there()))
      }
      await session.detach()
    },
  }
}

/** What CDP says of a target or a session that ended first. */
function nullIfGone(error: unknown): null {
  if (error instanceof Error && /No target with given id|No session with given id|closed/.test(error.message))
    return null
  throw error
}
