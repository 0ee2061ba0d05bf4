import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core'
import type { Remote } from './driver'
import { remoteExpression } from './remote'
import { until } from './until'

type Versions = Map<string, Protocol.ServiceWorker.ServiceWorkerVersion>

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

  /** The browser's own word on service workers, asked through any tab. */
  async function withServiceWorkers<T>(use: (cdp: CDPSession, versions: Versions) => Promise<T>): Promise<T> {
    const [page] = await browser.pages()
    if (!page) throw new Error('no tab to ask for the worker in')
    const cdp = await page.createCDPSession()
    const versions: Versions = new Map()
    cdp.on('ServiceWorker.workerVersionUpdated', (event) => {
      for (const version of event.versions) versions.set(version.versionId, version)
    })
    try {
      await cdp.send('ServiceWorker.enable')
      return await use(cdp, versions)
    } finally {
      await cdp.detach()
    }
  }

  async function wake(): Promise<Target> {
    if (!workers().length) {
      await withServiceWorkers((cdp) => cdp.send('ServiceWorker.startWorker', { scopeURL: scope }))
    }
    return until('the extension’s worker', () => workers()[0])
  }

  const attached = (): Promise<CDPSession> =>
    until('a worker that stays', async () => (await wake()).createCDPSession().catch(nullIfGone))

  return {
    async run<T>(fn: Remote<T>, args: readonly unknown[]) {
      const session = await attached()
      try {
        // One that has just started has a global of its own only some time after it can be watched.
        const context = new Promise<number>((resolve) => {
          session.once('Runtime.executionContextCreated', ({ context: { id } }) => resolve(id))
        })
        await session.send('Runtime.enable')
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression: remoteExpression(fn, args),
          contextId: await context,
          awaitPromise: true,
          returnByValue: true,
        })
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
        return (result.value ?? null) as T
      } finally {
        await session.detach().catch(nullIfGone)
      }
    },
    kill: () =>
      withServiceWorkers(async (cdp, versions) => {
        const running = () =>
          [...versions.values()].filter((it) => it.scriptURL.startsWith(scope) && it.runningStatus !== 'stopped')
        await until('the browser’s word on the worker', () => workers().length === 0 || running().length > 0)
        for (const { versionId } of running()) {
          // Woken again at once, it is the same version, and may have the same target.
          const end = new Promise<void>((resolve) => {
            cdp.on('ServiceWorker.workerVersionUpdated', (event) => {
              if (event.versions.some((it) => it.versionId === versionId && it.runningStatus === 'stopped')) resolve()
            })
          })
          await cdp.send('ServiceWorker.stopWorker', { versionId })
          await end
        }
      }),
  }
}

/** What CDP says of a target or a session that ended first. */
function nullIfGone(error: unknown): null {
  if (error instanceof Error && /No target with given id|No session with given id|closed/.test(error.message))
    return null
  throw error
}
