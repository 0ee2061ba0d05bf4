import type { CDPSession, Protocol } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schemas } from '../../src/background/schemas'
import { type CopyOfBuild, copyOfBuild } from './copy-of-build'
import { browsers, testId } from './driver'
import { type Attacked, startAttacked } from './hostile/attacked'
import { madeChallenge } from './hostile/made-page'
import { retail, type Seller, startSeller } from './seller'

/** Runs code where our content script runs, as somebody who has taken over its page's process could. */
async function isolatedWorld(cdp: CDPSession, own: string): Promise<(code: string) => Promise<unknown>> {
  const world = new Promise<number>((resolve) =>
    cdp.on('Runtime.executionContextCreated', ({ context }: Protocol.Runtime.ExecutionContextCreatedEvent) => {
      if (context.auxData?.type === 'isolated' && own.startsWith(context.origin)) resolve(context.id)
    }),
  )
  await cdp.send('Runtime.enable')
  const contextId = await world
  return async (expression) => {
    const options = { expression, contextId, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', options)
    return exceptionDetails ? 'thrown' : result.value
  }
}

// Firefox gives nobody the content script's own world.
describe.skipIf(!browsers.includes('chrome'))('chrome: a taken-over content script', () => {
  let victim: Attacked
  let run: (code: string) => Promise<unknown>
  const send = (name: string, args: object = {}) =>
    run(`chrome.runtime.sendMessage(${JSON.stringify({ name, arguments: args })})`)

  beforeAll(async () => {
    victim = await startAttacked('chrome')
    await victim.visit()
    await victim.chip.waitForState('ready')
    run = await isolatedWorld(await victim.page.createCDPSession(), victim.driver.url(''))
  })
  afterAll(() => victim?.close())

  test.each(Object.keys(schemas).filter((name) => !name.startsWith('content.')))('may not send %s', async (name) => {
    expect(await send(name, { id: crypto.randomUUID() })).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await send(name)).toEqual({ ok: false, reason: 'not-allowed' })
  })

  test.each(['local', 'session', 'sync'])('reaches nothing of storage.%s', async (area) => {
    expect(await run(`chrome.storage.${area}.get(null).then((all) => Object.keys(all).length)`)).toSatisfy(
      (answer) => answer === 'thrown' || answer === 0,
    )
    expect(await run(`chrome.storage.${area}.set({ autoLockMinutes: 0 })`)).toBe(area === 'sync' ? undefined : 'thrown')
  })

  test('sees no database of ours, nor any API that opens a way to other tabs', async () => {
    expect(await run('indexedDB.databases()')).toEqual([])
    expect(await run('[chrome.tabs, chrome.windows, chrome.contextMenus, chrome.action].map(String).join()')).toBe(
      'undefined,undefined,undefined,undefined',
    )
    // Chromium shows content scripts its lists of names, and no function.
    expect(
      await run('Object.keys(chrome.scripting).filter((name) => typeof chrome.scripting[name] === "function")'),
    ).toEqual([])
  })

  test('gets one code, for a login of its own site, and then has to wait', async () => {
    expect(await send('content.code', { id: crypto.randomUUID(), purpose: 'challenge' })).toEqual({
      ok: false,
      reason: 'not-found',
    })
    const view = (await send('content.look', { kind: 'challenge', claim: null })) as { account: { id: string } }
    expect(Object.keys(view.account).sort()).toEqual(['id', 'issuer', 'label', 'person'])
    const answers: { ok: boolean; reason?: string }[] = []
    for (let at = 0; at < 3; at++) {
      answers.push((await send('content.code', { id: view.account.id, purpose: 'challenge' })) as { ok: boolean })
    }
    expect(answers.slice(1).map(({ reason }) => reason)).toEqual(['wait', 'wait'])
    expect(await send('content.code', { id: view.account.id, purpose: 'enrolment' })).toMatchObject({ ok: false })
  })
})

/** What a script can reach of the background: its window, and what that has for pages of ours to call. */
const reached = `(() => {
  const { extension, runtime } = globalThis.browser ?? {}
  const found = [extension?.getBackgroundPage?.(), typeof extension?.getViews, typeof runtime?.getBackgroundPage]
  return [typeof found[0]?.countersignOpening, ...found.slice(1)].join()
})()`

/** At the start of a document there is no element yet. */
const says = `addEventListener('DOMContentLoaded', () => { document.documentElement.dataset.reached = ${reached} })`

// Where the background is a page, its window must be nobody's but our pages'. A script of our own says what it has.
describe.skipIf(!browsers.includes('firefox'))('firefox: a taken-over content script', () => {
  let build: CopyOfBuild
  let seller: Seller

  beforeAll(async () => {
    build = copyOfBuild('firefox', 'saying')
    const script = JSON.parse(build.read('manifest.json')).content_scripts[0].js[0]
    build.write(script, `${says}\n${build.read(script)}`)
    seller = await startSeller('firefox', { extension: build.folder })
    await seller.createVault()
  })
  afterAll(async () => {
    await seller?.close()
    build?.remove()
  })

  test('has no way to the window of the background, which our pages have', async () => {
    await seller.popup.waitForSelector(testId('empty'))
    expect(await seller.popup.evaluate(reached)).toBe('function,function,function')
    const { hostname } = new URL(retail)
    seller.practice.servePage(hostname, '/ap/mfa', madeChallenge())
    const page = await seller.driver.newPage()
    await page.goto(`${retail}/ap/mfa`)
    await page.waitForSelector('[data-reached]')
    expect(await page.$eval('html', (html) => (html as HTMLElement).dataset.reached)).toBe(
      'undefined,undefined,undefined',
    )
  })
})
