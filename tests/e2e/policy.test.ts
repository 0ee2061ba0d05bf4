import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ResultOf } from '../../src/messages'
import { browsers, testId } from './driver'
import { canCopyFirefox, type FirefoxCopy, firefoxCopy } from './firefox-copy'
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

const canTry = browsers.includes('firefox') && canCopyFirefox()

describe.runIf(canTry)('the rules of policies.json in firefox', () => {
  let copy: FirefoxCopy
  let seller: Seller
  let options: Page

  beforeAll(async () => {
    copy = firefoxCopy({ policies, storage: { ...example, data: { autoLockMinutes: 5, passkeyRequired: true } } })
    seller = await startSeller('firefox', { firefox: copy })
    await seller.createVault()
    options = await seller.driver.openOptions('#tab-security')
  })
  afterAll(async () => {
    await seller?.close()
    copy?.remove()
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

  test('are all the rules that there are: a manifest of the person’s adds none', async () => {
    expect(await policyIn(options)).toMatchObject({
      autoLockMinutes: 15,
      passkeyRequired: false,
      trustBrowserNever: true,
      unread: [],
    })
  })
})

describe.runIf(canTry && process.env.COUNTERSIGN_LONG)('policies.json in firefox', () => {
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
