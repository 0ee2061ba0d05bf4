import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ResultOf } from '../../src/messages'
import { canSetChromePolicies, managedChrome } from './chrome-policies'
import { browsers, testId, until } from './driver'
import { canCopyFirefox, firefoxCopy } from './firefox-copy'
import { press } from './press'
import { type Seller, startSeller } from './seller'

const policies = readFileSync('docs/policy-firefox.json', 'utf8')
const example = JSON.parse(readFileSync('docs/policy-firefox-managed-storage.json', 'utf8'))

/** `policies.json` with these rules for us. */
const saying = (rules: object) =>
  JSON.stringify({ policies: { '3rdparty': { Extensions: { [example.name]: rules } } } })
/** What the background goes by. */
const policyIn = async (page: Page) => {
  const read = `chrome.runtime.sendMessage({ name: 'policy.read', arguments: {} })`
  return ((await page.evaluate(read)) as ResultOf<'policy.read'> & { readonly ok: true }).state.policy
}

/** A browser whose organisation set what the example in the docs sets. */
interface Managed {
  readonly options: Parameters<typeof startSeller>[1]
  remove(): void
}
const managedFirefox = (): Managed => {
  const firefox = firefoxCopy({
    policies,
    storage: { ...example, data: { autoLockMinutes: 5, passkeyRequired: true } },
  })
  return { options: { firefox }, remove: firefox.remove }
}
const { '3rdparty': inChrome } = JSON.parse(readFileSync('docs/policy-chrome.json', 'utf8'))
const [chromeRules] = Object.values<object>(inChrome.extensions)
const managedChromium = (): Managed => {
  const { extension, remove } = managedChrome(chromeRules ?? {})
  return { options: { extension }, remove }
}

const canTryFirefox = browsers.includes('firefox') && canCopyFirefox()
const places = [
  ...(canTryFirefox ? [['firefox', 'policies.json', managedFirefox, { passkeyRequired: false }] as const] : []),
  ...(browsers.includes('chrome') && canSetChromePolicies()
    ? [['chrome', 'a file of managed policies', managedChromium, { passkeyRequired: true }] as const]
    : []),
]

describe.each(places)('in %s, the rules of %s', (name, _, managed, ofTheirs) => {
  let browser: Managed
  let seller: Seller
  let options: Page

  beforeAll(async () => {
    browser = managed()
    seller = await startSeller(name, browser.options)
    await seller.createVault()
    // Chromium hands the rules over a moment after the extension is there.
    const { popup } = seller
    await until('the rules', async () => (await policyIn(popup)).autoLockMinutes === 15)
    options = await seller.driver.openOptions('#tab-security')
  })
  afterAll(async () => {
    await seller?.close()
    browser?.remove()
  })

  const rule = (name: string) => `${testId('set-by-organisation')}[data-rule="${name}"]`
  const choices = (id: string) =>
    options.$eval(testId(id), (list) => [...(list as HTMLSelectElement).options].map(({ value }) => value))

  test('hold, as the example has them', async () => {
    await options.waitForSelector(rule('auto-lock'))
    expect(await choices('auto-lock')).toEqual(['5', '15'])
    await press(options, 'tab-export')
    await options.waitForSelector(rule('plain-export'))
    expect(await choices('export-kind')).toEqual(['backup', 'aegis'])
    await press(options, 'tab-sites')
    await options.waitForSelector(testId('allowed-sites'))
    expect(await options.$$eval(`${testId('allowed-sites')} li`, (all) => all.map((one) => one.textContent))).toEqual([
      'erp.example.com',
      'login.example.com',
    ])
  })

  test('are all the rules that there are: in firefox a manifest of the person’s adds none', async () => {
    expect(await policyIn(options)).toMatchObject({
      autoLockMinutes: 15,
      trustBrowserNever: true,
      unread: [],
      ...ofTheirs,
    })
  })
})

describe.runIf(canTryFirefox && process.env.COUNTERSIGN_LONG)('policies.json in firefox', () => {
  test.each([
    ['says nothing of it', '{ "policies": { "DisablePocket": true } }', example.data],
    ['has no rule for it', saying({}), example.data],
    ['cannot be read', '{ "policies": ', example.data],
    ['has a rule of another kind', saying({ autoLockMinutes: 'soon' }), { autoLockMinutes: 5, noPlainExport: false }],
  ])('that %s leaves the word to whom docs/policy.md says', async (_, policies, expected) => {
    const copy = firefoxCopy({ policies, storage: example })
    try {
      const seller = await startSeller('firefox', { firefox: copy })
      try {
        expect(await policyIn(seller.popup)).toMatchObject(expected)
      } finally {
        await seller.close()
      }
    } finally {
      copy.remove()
    }
  })
})
