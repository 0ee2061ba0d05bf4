import { openDB } from 'idb'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Header } from '../../../src/core/vault/format'
import { parseRecoveryCode } from '../../../src/core/vault/recovery-code'
import { breakStorage, type Fault } from './breaking-storage'
import { takeCopy } from './profile-copy'
import { challengeUrl, enrolmentUrl, freshProfile, letWaitPass, passphrase } from './worker'

type Profile = ReturnType<typeof freshProfile>

const link = (name: string, secret: string) =>
  `otpauth://totp/Amazon%3A${name}%40example.com?secret=${secret}&issuer=Amazon`
const anna = link('anna', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP')
const counter = 'otpauth://hotp/Bank%3Aanna?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Bank&counter=4'
const newKey = 'MFRG GZDF MZTW Q2LK NNWG 23TP OBYX E43U'
// A worker that dies takes the failed transaction with it and more; the failure alone is the long run's.
const faults: readonly Fault[] = process.env.COUNTERSIGN_LONG ? ['failed', 'dead'] : ['dead']

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
  const settings = await profile.ask('settings.read', {})
  const { recoveryPending } = await profile.ask('vault.status', {})
  return { details, damage: answer.damage, authentic: answer.authentic, settings, recoveryPending }
}

let recoveryCode: string
let backup: string
const newPassphrase = 'orchard kettle 93 amber'
const made = (letter: string) => ({ credentialId: btoa(letter.repeat(20)), output: btoa(letter.repeat(32)) })
const proof = { passphrase }

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
  'settings.write': ({ ask }) => ask('settings.write', { theme: 'dark' }),
  'vault.recoveryKept': ({ ask }) => ask('vault.recoveryKept', { recoveryCode }),
  'vault.changePassphrase': ({ ask }) => ask('vault.changePassphrase', { passphrase: newPassphrase, proof }),
  'vault.newRecovery': ({ ask }) => ask('vault.newRecovery', { proof }),
  'passkey.add': ({ ask }) => ask('passkey.add', { ...made('d'), name: 'Desk', salt: btoa('t'.repeat(32)), proof }),
  'passkey.remove': async ({ ask }) => {
    const listed = await ask('passkey.list', {})
    const [first] = listed.ok ? listed.passkeys : []
    return first ? ask('passkey.remove', { id: first.id, proof }) : listed
  },
  'backup.restore': ({ ask }) => ask('backup.restore', { text: backup, passphrase }),
  'history.restore': ({ ask }) => ask('history.restore', { ids: [idOf(3)] }),
}

/** What has to be wrong before, so that a repair has something to do. */
async function damage(profile: Profile) {
  const database = await openDB('countersign')
  const [first, second] = [await database.get('records', idOf(0)), await database.get('records', idOf(1))]
  await database.clear('history')
  await database.delete('records', first.id)
  await database.put('records', { ...second, sealed: second.sealed.map((byte: number) => byte ^ 1) })
  database.close()
  return profile
}
const repair = ({ ask }: Profile) => ask('vault.repair', { drop: [idOf(0), idOf(1)], adopt: [], again: '' })

/** By what the vault opens, of all that ever opened it. */
async function waysIn() {
  // Now, so that a derivation that was made before is remembered.
  const { openWithPasskey, openWithPassphrase, openWithRecoveryCode } = await import('../../../src/core/vault/slots')
  const database = await openDB('countersign')
  const { vaultId, slots }: Header = await database.get('header', 'vault')
  database.close()
  const code = parseRecoveryCode(recoveryCode)
  if ('group' in code) throw new Error('the code was made by the vault itself')
  const opens = (opened: unknown) => opened instanceof Uint8Array
  const byPasskey = (letter: string) => {
    const [id, output] = [made(letter).credentialId, made(letter).output].map((text) => Buffer.from(text, 'base64'))
    return openWithPasskey(vaultId, slots, new Uint8Array(id ?? []), new Uint8Array(output ?? []))
  }
  return {
    old: opens(await openWithPassphrase(vaultId, slots, passphrase)),
    new: opens(await openWithPassphrase(vaultId, slots, newPassphrase)),
    code: opens(await openWithRecoveryCode(vaultId, slots, code)),
    passkeys: [opens(await byPasskey('c')), opens(await byPasskey('d'))],
  }
}
const changesWays = /^(vault\.(changePassphrase|newRecovery)|passkey)/

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
  await profile.ask('passkey.add', { ...made('c'), name: 'Key ring', salt: btoa('s'.repeat(32)), proof })
  const more = ['MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U', 'NBSWY3DPEB3W64TMMQQGC3TEEBTG64TF'].map((secret, at) =>
    profile.ask('accounts.add', { text: link(`more-${at}`, secret), issuer: '', label: '' }),
  )
  const [deleted, restored] = await Promise.all(more)
  if (!deleted?.ok || !restored?.ok) throw new Error('nothing was added')
  const saved = await profile.ask('backup.make', { passphrase, proof: { passphrase } })
  if (!saved.ok) throw new Error(saved.reason)
  backup = saved.text
  for (const { id } of [deleted, restored]) await profile.ask('accounts.delete', { id })
  const list = await profile.ask('accounts.list', {})
  if (!list.ok) throw new Error(list.reason)
  ids = [...list.rows.map(({ id }) => id), deleted.id]
  restore = await takeCopy(profile)
})
afterAll(() => vi.useRealTimers())
beforeEach(() => vi.setSystemTime(1_700_000_000_000))

describe.each(faults)('where any request has %s', (fault) => {
  test.each(Object.keys(verbs))('%s leaves the state before or after', { timeout: 60_000 }, async (name) => {
    const verb = verbs[name]
    if (!verb) throw new Error(name)
    // The same salt for each try, so that its derivation is remembered.
    if (changesWays.test(name))
      vi.doMock('../../../src/background/random', () => ({
        random: (length: number) => new Uint8Array(length).fill(7),
      }))
    await walk(verb, fault, restore, changesWays.test(name), name !== 'accounts.next')
    vi.doUnmock('../../../src/background/random')
  })

  test('vault.repair leaves the state before or after', { timeout: 60_000 }, () =>
    walk(repair, fault, async () => damage(await restore()), false),
  )
})

/** Breaks each request of a verb in turn. */
async function walk(
  verb: (profile: Profile) => Promise<unknown>,
  fault: Fault,
  start: () => Promise<Profile>,
  withWays: boolean,
  repeats = true,
) {
  const look = async (profile: Profile) => [await stateOf(profile), withWays ? await waysIn() : null]
  const untouched = await start()
  const before = await look(untouched)
  const counting = breakStorage(untouched.browser, 0, fault)
  expect(await verb(untouched)).not.toMatchObject({ ok: false })
  const requests = counting.count()
  counting.mend()
  const after = await look(untouched)
  expect(after).not.toEqual(before)
  expect(requests).toBeGreaterThan(1)

  for (let n = 1; n <= requests; n++) {
    const profile = await start()
    const broken = breakStorage(profile.browser, n, fault)
    const answer = await verb(profile).catch((error: unknown) => error)
    broken.mend()
    const now = await look(profile)
    const { ok, state } = answer as { readonly ok?: boolean; readonly state?: string }
    expect([before, after], `request ${n} of ${requests}`).toContainEqual(now)
    // What was said to be done is done.
    if (ok || state === 'saved') expect(now, `request ${n}`).toEqual(after)
    // A counter that has moved on moves on again (RFC 4226, §7.2): its deed is not repeated.
    if (!repeats && JSON.stringify(now) === JSON.stringify(after)) continue
    // And the same deed goes through once the cause is gone; whoever dies in a try has tried.
    await letWaitPass()
    await verb(profile)
    expect(await look(profile), `again after request ${n}`).toEqual(after)
  }
}
