import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { currentKdf } from '../../../src/core/vault/kdf'
import { madeAccounts } from '../made-accounts'
import { madeVault, passphrase } from '../made-vault'
import type { Measure } from '../measure'
import { inTurn } from '../side-by-side'
import { inBrowsers } from './in-browsers'
import { lock, store, unlock } from './vault-in-browser'

const argon2 = readFileSync(new URL('../../../node_modules/hash-wasm/dist/argon2.umd.min.js', import.meta.url), 'utf8')
const sizes = [1, 1000] as const

/** Unlocking by passphrase, from question to answer, beside the bare key derivation in a page of the extension. */
export const unlocking: Measure = {
  name: 'unlock',
  async run(take, say) {
    const made = await madeVault()
    await inBrowsers(async ({ driver, popup: page }) => {
      await page.evaluate(argon2)
      for (const size of sizes) {
        await store(page, await made.holding(madeAccounts(size)))
        await take({
          title: `unlock ${size} logins by passphrase, ${driver.name}`,
          baseline: 'bare Argon2id call',
          rounds: 9,
          round: inTurn(
            async () => {
              await lock(page)
              return timeOf(() => unlock(page))
            },
            () => timeOfArgon2(page),
          ),
        })
      }
    }, say)
  },
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function timeOfArgon2(page: Page): Promise<number> {
  const { memory, passes, lanes } = currentKdf
  const options = { memorySize: memory, iterations: passes, parallelism: lanes, hashLength: 32, outputType: 'binary' }
  return timeOf(async () => {
    await page.evaluate(`hashwasm.argon2id({
      ...${JSON.stringify(options)},
      password: ${JSON.stringify(passphrase)},
      salt: crypto.getRandomValues(new Uint8Array(16)),
    }).then((key) => key.length)`)
  })
}
