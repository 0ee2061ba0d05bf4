import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { challengeUrl, enrolmentUrl, freshProfile, passphrase } from './worker'

const key = 'JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP JBSW'
const newKey = 'GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ GEZD'
const email = 'anna@example.com'
const shown = (printedKey: string, replace = false) => ({ pictures: [], printedKey, replace })

async function signedIn() {
  const profile = freshProfile()
  await profile.ask('vault.create', { passphrase })
  const page = profile.from(enrolmentUrl)
  await page('content.signIn', { claim: email })
  const list = async () => {
    const answer = await profile.ask('accounts.list', {})
    if (!answer.ok) throw new Error(answer.reason)
    return answer.rows
  }
  return { ...profile, page, list }
}

beforeEach(() => vi.setSystemTime(1_700_000_000_000))
afterEach(() => vi.useRealTimers())

describe('a key on an enrolment page', () => {
  test('is saved before its code is given, and unconfirmed until the page takes it', async () => {
    const { page, list } = await signedIn()
    const saved = await page('content.save', shown(key))
    if (!saved.ok) throw new Error(saved.reason)
    expect(saved).toMatchObject({ already: false, account: { issuer: 'Amazon', label: email } })
    expect(await list()).toMatchObject([{ label: email, confirmed: false }])
    expect(await page('content.code', { id: saved.account.id, purpose: 'enrolment' })).toMatchObject({ ok: true })
    expect(await page('content.look', { kind: 'enrolled', claim: null })).toMatchObject({ state: 'saved' })
    expect(await list()).toMatchObject([{ label: email, confirmed: true }])
  })

  test('is saved once, however often it is pressed', async () => {
    const { page, list } = await signedIn()
    const answers = await Promise.all([1, 2, 3].map(() => page('content.save', shown(key))))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(await list()).toHaveLength(1)
  })

  test('replaces the same login only when asked to, and keeps the old key until the page takes the new one', async () => {
    const { page, list } = await signedIn()
    await page('content.save', shown(key))
    await page('content.look', { kind: 'enrolled', claim: null })
    expect(await page('content.save', shown(newKey))).toMatchObject({ ok: false, reason: 'replace' })
    expect(await list()).toHaveLength(1)
    expect(await page('content.save', shown(newKey, true))).toMatchObject({ ok: true, already: false })
    expect(await list()).toMatchObject([{ confirmed: true }, { confirmed: false }])
    await page('content.look', { kind: 'enrolled', claim: null })
    const [only, ...others] = await list()
    expect(others).toEqual([])
    expect(only).toMatchObject({ confirmed: true, label: email })
  })

  test('of a code that was typed by hand and refused can still be saved', async () => {
    const { page } = await signedIn()
    expect(await page('content.look', { kind: 'enrolment-refused', claim: null })).toEqual({ state: 'enrol' })
    const saved = await page('content.save', shown(key))
    if (!saved.ok) throw new Error(saved.reason)
    expect(await page('content.look', { kind: 'enrolment-refused', claim: null })).toMatchObject({
      state: 'refused',
      accounts: [{ id: saved.account.id }],
    })
  })

  test('that was never seen accepted is offered beside the old one once that is refused', async () => {
    const { page, from } = await signedIn()
    const old = await page('content.save', shown(key))
    await page('content.look', { kind: 'enrolled', claim: null })
    const fresh = await page('content.save', shown(newKey, true))
    if (!old.ok || !fresh.ok) throw new Error('both keys are good')
    const challenge = from(challengeUrl)
    expect(await challenge('content.look', { kind: 'refused', claim: null })).toMatchObject({
      state: 'refused',
      accounts: [{ id: old.account.id }, { id: fresh.account.id }],
    })
  })

  test.each([
    ['nothing on the page', '', 'key-not-on-page'],
    ['letters outside base32', 'ABCD 1890', 'key-characters'],
    ['a key cut off', key.slice(0, -1), 'key-cut-off'],
    ['a very short key', 'ABCD EFGH', 'key-too-short'],
  ])('is refused with a reason: %s', async (_, printedKey, reason) => {
    const { page, list } = await signedIn()
    expect(await page('content.save', shown(printedKey))).toEqual({ ok: false, reason })
    expect(await list()).toEqual([])
  })

  test('is not read on another page, nor while locked', async () => {
    const { page, from, ask } = await signedIn()
    const elsewhere = from('https://sellercentral.amazon.it/a/settings/approval')
    expect(await elsewhere('content.save', shown(key))).toEqual({ ok: false, reason: 'not-allowed' })
    await ask('vault.lock', {})
    expect(await page('content.save', shown(key))).toEqual({ ok: false, reason: 'locked' })
  })
})
