import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { type Language, languages } from '../practice/words'
import { type ChipHandle, firstBrowser } from './driver'
import { atEnrolment, putInForce, save, sendConfirmation, sendWrong, typeConfirmation } from './enrolling'
import { codeIn, retail, type Seller, sellerCentral, startSeller } from './seller'
import { stepOf } from './time-step'

const long = Boolean(process.env.COUNTERSIGN_LONG)
/** Among them one of another script, and one from right to left; the words of all are a unit test's matter. */
const spoken: readonly Language[] = long ? languages : ['de', 'ar', 'ja']

const mfa = '/ap/mfa?way='

interface State {
  readonly at: string
  /** The chip's; null where the page has none. */
  readonly chip: string | null
  readonly says?: keyof typeof messages
}

const sent: readonly State[] = [
  { at: `${mfa}SMS`, chip: 'sms', says: 'chip_sms' },
  { at: `${mfa}VOICE`, chip: 'sms', says: 'chip_smsVoice' },
  { at: `${mfa}WhatsApp`, chip: 'sms', says: 'chip_smsWhatsapp' },
]
const main: readonly State[] = [
  ...sent,
  { at: `${mfa}SMS&message=refused`, chip: 'sms', says: 'chip_sms' },
  { at: `${mfa}TOTP&message=refused`, chip: 'refused', says: 'chip_refused' },
  { at: `${mfa}TOTP&message=too-many`, chip: 'too-many', says: 'chip_tooMany' },
]
const more: readonly State[] = [
  // A code was filled in this sign-in: no second one by itself.
  { at: `${mfa}TOTP`, chip: 'ready' },
  { at: `${mfa}TOTP&message=expired`, chip: 'refused', says: 'chip_expired' },
  { at: `${mfa}SMS&message=too-many`, chip: 'too-many', says: 'chip_tooMany' },
  { at: `${mfa}SMS&boxes=6`, chip: 'sms', says: 'chip_sms' },
  { at: '/ap/mfa/new-otp', chip: 'sms', says: 'chip_methods' },
  ...['email', 'sms', 'whatsapp', 'shopping-app'].map((way) => ({ at: `/ap/cvf/request?way=${way}`, chip: null })),
  { at: '/ap/cvf/accountrecovery', chip: null },
]

/** What stands in any field that a person could see. */
const typed = (page: Page) =>
  page.$$eval('input', (all) => all.map((it) => (it.matches('[type=tel], [type=text]') ? it.value : '')).join(''))

/** Whether the chip stands at the end side of the field, and what of the page it lies over. */
async function placeOf(page: Page, chip: ChipHandle, rtl: boolean) {
  const { x, y, width, height } = await chip.box()
  const boxes = await page.$$eval('a[href], button, input, [role=alert], img', (all) =>
    all.map((it) => ({ ...it.getBoundingClientRect().toJSON(), what: it.id || it.outerHTML })),
  )
  const covered = boxes.filter(
    ({ left, right, top, bottom }) => left < x + width && right > x && top < y + height && bottom > y,
  )
  const field = boxes.find(({ what }) => what === 'auth-mfa-otpcode')
  return { beside: rtl ? x + width < field.left : x > field.right, covered: covered.map(({ what }) => what) }
}

async function expectState(page: Page, chip: ChipHandle, state: State): Promise<void> {
  await page.goto(`${sellerCentral}${state.at}`)
  if (state.chip === null) await chip.waitForNone()
  else await chip.waitForState(state.chip)
  if (state.says) expect(await chip.text(), state.at).toBe(messages[state.says].message)
  expect(await typed(page), state.at).toBe('')
}

describe.each(firstBrowser)('the states of a sign-in in %s', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
  })
  afterAll(() => seller?.close())

  test.each(spoken)('in the language %s an authenticator’s code is filled, and no other is', async (language) => {
    const { email, secret } = await seller.addLogin(`states-${language}@example.com`)
    seller.practice.setLanguage(language)
    const page = await seller.atChallenge(email)
    const chip = seller.driver.chip(page)
    await chip.waitForState('filled')
    expect(stepOf(await codeIn(page), secret)).not.toBeNull()
    expect(await placeOf(page, chip, language === 'ar')).toEqual({ beside: true, covered: [] })
    for (const state of long ? [...main, ...more] : main) await expectState(page, chip, state)
    await page.close()
  })

  test.runIf(long).each(languages)('in the language %s a login is enrolled, and asked again', async (language) => {
    seller.practice.setLanguage(language)
    const page = await atEnrolment(seller, `enrols-${language}@example.com`)
    const chip = seller.driver.chip(page)
    const right = await save(seller, page)
    await sendWrong(page, right)
    await chip.waitForState('refused')
    await typeConfirmation(page, right)
    await sendConfirmation(page)
    await chip.waitForState('saved')
    await putInForce(page)
    await page.goto(`${retail}/a/settings/approval?check=code`)
    // Its code of this step went into the enrolment a moment ago.
    await chip.waitForState('waiting', 'filled')
    await page.close()
  })
})
