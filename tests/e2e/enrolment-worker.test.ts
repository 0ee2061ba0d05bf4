import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstBrowser } from './driver'
import { filledConfirmation, putInForce, sendConfirmation, sendWrong, typeConfirmation } from './enrolling'
import { holdWorker } from './held-worker'
import { savedAs } from './saved-logins'
import { enrolmentPath, retail, type Seller, startSeller } from './seller'

/** Moments of an enrolment at which the worker dies, in their order. */
const moments = [
  'before the page opens',
  'at the offer',
  'before the key is sealed',
  'after the record is written, before that is answered',
  'once the code is filled',
  'after a refusal',
  'while the acceptance is noted',
  'on the page after the acceptance',
] as const
type Moment = (typeof moments)[number]

// Only one of two standstills within one answer can be had in a run.
const combined: readonly Moment[] = moments.filter(
  (moment) => moment !== 'after the record is written, before that is answered',
)
const all = [
  ...moments.map((moment) => ({ when: moment as string, kills: [moment] as readonly Moment[] })),
  { when: 'at every one of these', kills: combined },
]
// All of them in one enrolment, and the one that does not go with these; each by itself is the long run's.
const runs = process.env.COUNTERSIGN_LONG
  ? all
  : all.filter(({ kills }) => kills.length > 1 || kills.some((moment) => !combined.includes(moment)))

describe.each(firstBrowser)('the worker dies in %s', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
  })
  afterAll(() => seller?.close())

  /** Does a step, with the worker held in it and killed where this moment is among the asked ones. */
  async function held(dies: boolean, at: 'sealing' | 'answering', step: () => Promise<void>) {
    if (!dies) return step()
    const worker = await holdWorker(seller.driver, at)
    await Promise.all([step(), worker.killWhenHeld()])
  }

  test.each(runs)('$when: the login is saved once, and confirmed when the page accepts', async ({ when, kills }) => {
    const email = `run-${runs.findIndex((run) => run.when === when)}@example.com`
    const dies = (moment: Moment) => kills.includes(moment)
    const kill = async (moment: Moment) => {
      if (dies(moment)) await seller.driver.killWorker()
    }
    seller.register(email, { enrolled: false })
    const page = await seller.atChallenge(email)
    await kill('before the page opens')
    await page.goto(`${retail}${enrolmentPath}`)
    const chip = seller.driver.chip(page)
    await chip.waitForState('enrol')
    await kill('at the offer')
    const save = async () => {
      await chip.click('chip-primary')
      await chip.waitForState('saved')
    }
    const written = dies('after the record is written, before that is answered')
    await held(written || dies('before the key is sealed'), written ? 'answering' : 'sealing', save)
    const code = await filledConfirmation(page)
    await kill('once the code is filled')
    if (dies('after a refusal')) {
      await sendWrong(page, code)
      await chip.waitForState('refused')
      await seller.driver.killWorker()
      await typeConfirmation(page, code)
    }
    expect(await savedAs(seller, email)).toMatchObject([{ confirmed: false }])
    await held(dies('while the acceptance is noted'), 'sealing', async () => {
      await sendConfirmation(page)
      await chip.waitForState('saved')
    })
    await kill('on the page after the acceptance')
    await putInForce(page)

    const saved = await savedAs(seller, email)
    expect(saved).toMatchObject([{ confirmed: true, issuer: 'Amazon' }])
    const { enrolled, secret } = seller.practice.login(email)
    expect(enrolled).toBe(true)
    // The key in the vault is the one that the site put in force: both make the same next code.
    const timestamp = saved[0]?.validUntil ?? 0
    expect(saved[0]?.nextCode === new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp })).toBe(true)
    await page.close()
  })
})
