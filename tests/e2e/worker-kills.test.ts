import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { writeBackup } from '../../src/core/backup/write'
import type { ActivityList, MessageName, Outcome } from '../../src/messages'
import { madeAccount } from '../unit/made-account'
import { firstBrowser, testId } from './driver'
import { type HeldAt, holdWorker } from './held-worker'
import { messageGate, noticed } from './message-gate'
import { press } from './press'
import { savedLogins } from './saved-logins'
import { passphrase, type Seller, startSeller } from './seller'
import { paste, type Step, stepNames, type VaultWalk, vaultWalk } from './vault-walk'

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<Outcome<ActivityList>> }
}

const passphrases = [passphrase, 'practice only: violet kettle 93'] as const
const filePassphrase = 'practice only: copper lantern 31'
const restored = 'dora@example.com'
/** What each step of a walk sends in the end. */
const deeds = [
  'vault.unlock',
  'accounts.add',
  'accounts.edit',
  'accounts.delete',
  'backup.restore',
  'vault.changePassphrase',
] as const satisfies readonly MessageName[]
const long = Boolean(process.env.COUNTERSIGN_LONG)

describe.each(firstBrowser)('the worker killed in %s', (name) => {
  let seller: Seller
  let changes = 0
  let journalEnd = 0
  const persons = new Map<string, string>()
  const folder = mkdtempSync(join(tmpdir(), 'countersign-e2e-'))
  const file = join(folder, 'backup.json')

  beforeAll(async () => {
    seller = await startSeller(name)
  })
  afterAll(async () => {
    await seller?.close()
    rmSync(folder, { recursive: true })
  })

  /** A walk with a login of its own, over the passphrase that counts now. */
  function nextWalk(onOptions?: VaultWalk['onOptions']): VaultWalk {
    const number = persons.size
    const walk = { added: `walk-${number}@example.com`, person: `Person ${number}`, restored, file, filePassphrase }
    const [oldPassphrase, newPassphrase] = changes % 2 === 0 ? passphrases : [passphrases[1], passphrases[0]]
    return { ...walk, seller, oldPassphrase, newPassphrase, ...(onOptions ? { onOptions } : {}) }
  }

  /** Tries a passphrase on the unlock screen. */
  async function opens(candidate: string): Promise<boolean> {
    const { popup } = seller
    await seller.screen('unlock')
    // Takes away the sentence about the try before.
    await press(popup, 'use-recovery')
    await press(popup, 'use-recovery')
    await paste(popup, 'passphrase', candidate)
    await press(popup, 'unlock')
    const answer = await popup.waitForFunction(
      (error) => {
        if (document.querySelector('main[data-screen="codes"]')) return 'open'
        return document.querySelector(error) && 'shut'
      },
      { polling: 100 },
      testId('error'),
    )
    return (await answer.jsonValue()) === 'open'
  }

  async function journal(): Promise<readonly string[]> {
    const answer = await seller.popup.evaluate(() =>
      chrome.runtime.sendMessage({ name: 'activity.list', arguments: { limit: 100 } }),
    )
    if (!answer.ok || !answer.whole) throw new Error('the journal is not as it was written')
    const fresh = answer.rows.filter(({ number }) => number > journalEnd).reverse()
    journalEnd = answer.rows[0]?.number ?? 0
    return fresh.map(({ event }) => event?.kind ?? 'damaged')
  }

  /** After a walk, the vault locked: every login once and as it was edited, each deed written down once, and one passphrase opens. */
  async function check(walk: VaultWalk, options: Page) {
    changes++
    persons.set(walk.added, walk.person)
    await options.close()
    expect(await opens(walk.oldPassphrase)).toBe(false)
    expect(await opens(walk.newPassphrase)).toBe(true)
    const logins = (await savedLogins(seller)).map(({ label, person }) => [label, person])
    expect(logins.sort()).toEqual([[restored, 'Anna'], ...persons].sort())
    const deeds = (await journal()).filter((kind) => !['unlocked', 'locked'].includes(kind))
    expect(deeds).toEqual(['saved', 'edited', 'deleted', 'restored', 'slots-changed'])
    await seller.lock()
  }

  test('while the vault is made: it is made once, and opens', async () => {
    await seller.screen('welcome')
    await seller.fill('new-passphrase', passphrase)
    await seller.fill('repeat-passphrase', passphrase)
    const before = await holdWorker(seller.driver, 'sealing')
    await Promise.all([seller.press('create-vault'), before.killWhenHeld()])
    expect(await seller.said('error')).toBe(english.reason_noAnswer.message)
    const after = await holdWorker(seller.driver, 'written')
    await Promise.all([seller.press('create-vault'), after.killWhenHeld()])
    await seller.unlock()
    await seller.screen('recovery')
    await seller.press('recovery-done')
    await seller.screen('codes')
    const { secret } = await seller.addLogin(restored)
    const account = madeAccount({ label: restored, secret })
    const random = (size: number) => new Uint8Array(randomBytes(size))
    writeFileSync(file, await writeBackup([account], filePassphrase, Date.now(), random))
    await journal()
    await seller.lock()
  })

  test('in the middle of a try of the passphrase: that is no wrong one, and the second goes through', async () => {
    await seller.screen('unlock')
    await paste(seller.popup, 'passphrase', passphrase)
    const worker = await holdWorker(seller.driver, 'counted')
    await Promise.all([press(seller.popup, 'unlock'), worker.killWhenHeld()])
    expect(await seller.said('error')).toBe(english.reason_noAnswer.message)
    await press(seller.popup, 'unlock')
    await seller.screen('codes')
    await seller.lock()
  })

  interface Deaths {
    /** Before which messages, counted from 1. */
    readonly before: (nth: number) => boolean
    /** In the middle of each deed, at this moment. */
    readonly at?: HeldAt
  }

  /** A whole walk. @returns the verbs that were sent */
  async function walkThrough({ before, at }: Deaths): Promise<readonly string[]> {
    const { driver } = seller
    const unheld = new Set<string>(at ? deeds : [])
    const deaths: Promise<void>[] = []
    const gate = messageGate(async (nth, verb) => {
      // Until that kill is through: it would take a message along that is on its way to the next worker.
      await Promise.all(deaths)
      if (before(nth)) await driver.killWorker()
      if (at && unheld.delete(verb)) deaths.push(noticed((await holdWorker(driver, at)).killWhenHeld()))
    })
    await gate.guard(seller.popup)
    const walk = nextWalk(gate.guard)
    const { steps, options } = vaultWalk(walk)
    for (const step of stepNames) {
      await steps[step].prepare()
      // The only one of these that is not sent again by itself.
      await (at && step === 'change' ? leftUnknown(options()) : steps[step].act())
    }
    await gate.end()
    await Promise.all(deaths)
    expect([...unheld]).toEqual([])
    await seller.lock()
    if (at === 'sealing') await changeAtLast(walk, steps.change)
    await check(walk, options())
    return gate.sent
  }

  /** A change of the passphrase of which the page cannot say whether it was done. */
  async function leftUnknown(options: Page) {
    await press(options, 'change-confirm')
    await options.waitForSelector(testId('error'))
    const said = await options.$eval(testId('error'), (element) => element.textContent?.trim())
    expect(said).toBe(english.access_changeUnknown.message)
  }

  /** It was not done: the old one alone opens, and the second try goes through. */
  async function changeAtLast({ oldPassphrase, newPassphrase }: VaultWalk, change: Step) {
    expect(await opens(newPassphrase)).toBe(false)
    expect(await opens(oldPassphrase)).toBe(true)
    await change.prepare()
    await change.act()
    await seller.lock()
  }

  test('before every message of a person’s work, and in the middle of each deed', async () => {
    const sent = await walkThrough({ before: () => true, at: 'written' })
    // What died in the middle was sent again, the new passphrase alone was not.
    const times = (verb: string) => sent.filter((one) => one === verb).length
    expect(deeds.map(times)).toEqual([2, 2, 2, 2, 2, 1])
  })

  const moments: readonly HeldAt[] = ['sealing', 'written']
  test.runIf(long).each(moments)('in the middle of each deed, at %s', async (at) => {
    await walkThrough({ before: () => false, at })
  })

  test.runIf(long)('before every message of a person’s work', async () => {
    await walkThrough({ before: () => true })
  })

  test.runIf(long)(
    'before each message of a person’s work, one in each walk',
    async () => {
      for (let nth = 1, last = nth; nth <= last; nth++) {
        const walking = walkThrough({ before: (one) => one === nth })
        const sent = await walking.catch((cause: unknown) => {
          throw new Error(`killed before message ${nth}`, { cause })
        })
        last = sent.length
      }
    },
    3_600_000,
  )
})
