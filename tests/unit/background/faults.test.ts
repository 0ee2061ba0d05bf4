import { afterAll, beforeAll, beforeEach, describe, test, vi } from 'vitest'
import { accounts } from '../../fixtures/imports/accounts'
import { expectBeforeOrAfter, faults } from './every-request'
import { takeCopy } from './profile-copy'
import { challengeUrl, enrolmentUrl, freshProfile, passphrase } from './worker'

type Profile = ReturnType<typeof freshProfile>

const link = (name: string, secret: string) =>
  `otpauth://totp/Amazon%3A${name}%40example.com?secret=${secret}&issuer=Amazon`
const anna = link('anna', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP')
const counter = 'otpauth://hotp/Bank%3Aanna?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Bank&counter=4'
const newKey = 'MFRG GZDF MZTW Q2LK NNWG 23TP OBYX E43U'

let restore: () => Promise<Profile>
let ids: readonly string[]

const idOf = (label: number) => ids[label] ?? ''

/** Everything that a person would miss, as a fresh worker reads it. */
async function stateOf(profile: Profile) {
  const answer = await profile.ask('accounts.list', {})
  if (!answer.ok) return answer.reason
  const details = await Promise.all(
    answer.rows.map(async ({ id, label, code }) => {
      const one = await profile.ask('accounts.get', { id })
      if (!one.ok) throw new Error(one.reason)
      const { person, confirmed, counter: next, lastFilledStep } = one.account
      return { label, code, person, confirmed, next, lastFilledStep }
    }),
  )
  const last = await profile.ask('import.last', {})
  const settings = await profile.ask('settings.read', {})
  const { recoveryPending } = await profile.ask('vault.status', {})
  return { details, damage: answer.damage, authentic: answer.authentic, last, settings, recoveryPending }
}

let recoveryCode: string
/** Every verb that changes something for good. */
const verbs: Readonly<Record<string, (profile: Profile) => Promise<unknown>>> = {
  'accounts.add': ({ ask }) => ask('accounts.add', { text: newKey, issuer: 'Amazon', label: 'carla@example.com' }),
  'accounts.edit': ({ ask }) => ask('accounts.edit', { id: idOf(0), changes: { person: 'Anna' } }),
  'accounts.delete': ({ ask }) => ask('accounts.delete', { id: idOf(0) }),
  'accounts.next': ({ ask }) => ask('accounts.next', { id: idOf(1) }),
  'content.save': ({ from }) => from(enrolmentUrl)('content.save', { pictures: [], printedKey: newKey, replace: true }),
  'content.code': ({ from }) => from(challengeUrl)('content.code', { id: idOf(0), purpose: 'challenge' }),
  'content.look at the end of an enrolment': ({ from }) =>
    from(enrolmentUrl, 9)('content.look', { kind: 'enrolled', claim: null }),
  'import.save': ({ ask }) =>
    ask('import.save', { logins: [{ ...accounts.amazon, group: '', note: '' }], from: 'Aegis' }),
  'settings.write': ({ ask }) => ask('settings.write', { theme: 'dark' }),
  'vault.recoveryKept': ({ ask }) => ask('vault.recoveryKept', { recoveryCode }),
}

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 })
  const profile = freshProfile()
  const created = await profile.ask('vault.create', { passphrase })
  if (!created.ok) throw new Error(created.reason)
  recoveryCode = created.recoveryCode
  for (const text of [anna, counter]) await profile.ask('accounts.add', { text, issuer: '', label: '' })
  const tab = profile.from(enrolmentUrl, 9)
  await tab('content.signIn', { claim: 'bruno@example.com' })
  await tab('content.save', { pictures: [], printedKey: 'GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJA', replace: false })
  const list = await profile.ask('accounts.list', {})
  if (!list.ok) throw new Error(list.reason)
  ids = list.rows.map(({ id }) => id)
  restore = await takeCopy(profile)
})
afterAll(() => vi.useRealTimers())
beforeEach(() => vi.setSystemTime(1_700_000_000_000))

describe.each(faults)('where any request has %s', (fault) => {
  test.each(Object.entries(verbs))('%s leaves the state before or after', (name, verb) =>
    expectBeforeOrAfter({ start: restore, verb, stateOf, counts: name === 'accounts.next' }, fault),
  )
})
