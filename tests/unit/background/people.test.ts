import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PeopleList, Person } from '../../../src/messages'
import { key, otherKey, start, withLogins } from './with-logins'
import { enrolmentUrl } from './worker'

const thirdKey = 'MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43UMFRGGZDFMZTWQ2LKNNWG'
const newKey = 'NBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSW'

async function agency() {
  const profile = await withLogins(
    ['one@example.com', key],
    ['two@example.com', otherKey],
    ['three@example.com', thirdKey],
  )
  const [one = '', two = '', three = ''] = profile.ids
  const { ask } = profile
  const name = (id: string, person: string) => ask('accounts.edit', { id, changes: { person } })
  await name(one, 'Anna')
  await name(two, 'anna, Bruno')
  await name(three, 'Bruno')
  const list = async (): Promise<PeopleList> => {
    const answer = await ask('people.list', {})
    if (!answer.ok) throw new Error(answer.reason)
    return answer
  }
  const person = async (wanted: string): Promise<Person | undefined> =>
    (await list()).people.find(({ name: own }) => own === wanted)
  const labels = async (wanted: string) => (await person(wanted))?.logins.map(({ label }) => label)
  const kinds = async () => {
    const answer = await ask('activity.list', { limit: 50 })
    return answer.ok ? answer.rows.map(({ event }) => event?.kind) : []
  }
  return { ...profile, one, two, three, list, person, labels, kinds }
}

beforeEach(() => vi.setSystemTime(start))
afterEach(() => vi.useRealTimers())

describe('people', () => {
  test('are those that the logins name, also several on one; who uses what is one look', async () => {
    const { list, labels } = await agency()
    const { people, several, nobody } = await list()
    expect(people.map(({ name }) => name)).toEqual(['Anna', 'Bruno'])
    expect(await labels('Anna')).toEqual(['one@example.com', 'two@example.com'])
    expect(await labels('Bruno')).toEqual(['two@example.com', 'three@example.com'])
    expect(several.map(({ label }) => label)).toEqual(['two@example.com'])
    expect(nobody).toEqual([])
    expect(people[0]?.logins[1]).toMatchObject({ others: 'Bruno' })
  })

  test('are renamed over all their logins in one transaction, and joined with a name that is there', async () => {
    const { ask, labels, list, kinds } = await agency()
    expect(await ask('people.rename', { from: 'anna', to: ' Anna  Rossi ' })).toEqual({ ok: true })
    expect(await labels('Anna Rossi')).toEqual(['one@example.com', 'two@example.com'])
    expect((await kinds())[0]).toBe('person-renamed')
    await ask('people.rename', { from: 'Anna Rossi', to: 'Bruno' })
    expect((await list()).people.map(({ name }) => name)).toEqual(['Bruno'])
    expect(await labels('Bruno')).toHaveLength(3)
  })

  test.each(['', ' , ', 'Anna, Bruno'])('%j is no name', async (to) => {
    const { ask } = await agency()
    expect(await ask('people.rename', { from: 'Anna', to })).toEqual({ ok: false, reason: 'name-missing' })
    expect(await ask('people.assign', { name: to, add: [], remove: [] })).toMatchObject({ reason: 'name-missing' })
  })

  test('are given logins and taken off others at once', async () => {
    const { ask, one, two, three, labels } = await agency()
    await ask('people.assign', { name: 'Carla', add: [one, three], remove: [] })
    expect(await labels('Carla')).toEqual(['one@example.com', 'three@example.com'])
    await ask('people.assign', { name: 'Anna', add: [three], remove: [one, two] })
    expect(await labels('Anna')).toEqual(['three@example.com'])
    expect(await labels('Bruno')).toEqual(['two@example.com', 'three@example.com'])
  })

  test('have names of a bounded length together', async () => {
    const { ask, two, labels } = await agency()
    const name = 'x'.repeat(195)
    expect(await ask('people.assign', { name, add: [two], remove: [] })).toEqual({ ok: false, reason: 'name-too-long' })
    expect(await labels('Bruno')).toHaveLength(2)
  })
})

describe('a hand-over list', () => {
  test('has the logins that somebody used; its ticks last, and nobody is gone before all are ticked', async () => {
    const { ask, one, two, person, list, kinds } = await agency()
    await ask('people.leave', { name: 'Anna', all: false })
    const rows = async () => (await person('Anna'))?.leaving?.logins.map(({ id, done }) => [id, done])
    expect(await rows()).toEqual([
      [one, false],
      [two, false],
    ])
    await ask('people.tick', { name: 'Anna', id: one, done: true })
    expect(await rows()).toEqual([
      [one, true],
      [two, false],
    ])
    await ask('people.tick', { name: 'Anna', id: one, done: false })
    expect((await rows())?.[0]).toEqual([one, false])
    await ask('people.tick', { name: 'Anna', id: one, done: true })
    expect(await ask('people.left', { name: 'Anna' })).toEqual({ ok: false, reason: 'not-handed-over' })
    await ask('people.tick', { name: 'Anna', id: two, done: true })
    expect(await ask('people.left', { name: 'Anna' })).toEqual({ ok: true })
    expect((await list()).people.map(({ name }) => name)).toEqual(['Bruno'])
    expect((await list()).nobody.map(({ id }) => id)).toEqual([one])
    expect((await kinds()).filter((kind) => kind === 'handed-over')).toHaveLength(3)
    expect((await kinds())[0]).toBe('person-left')
  })

  test('is kept over locks, edits and renames, and can be taken back', async () => {
    const { ask, one, person, list } = await agency()
    await ask('people.leave', { name: 'Anna', all: false })
    await ask('people.tick', { name: 'Anna', id: one, done: true })
    await ask('accounts.edit', { id: one, changes: { person: '' } })
    await ask('people.rename', { from: 'Anna', to: 'Anna Rossi' })
    expect((await person('Anna Rossi'))?.leaving?.logins.map(({ done }) => done)).toEqual([true, false])
    await ask('people.stay', { name: 'Anna Rossi' })
    expect((await list()).people.find(({ name }) => name === 'Anna Rossi')?.leaving).toBeNull()
  })

  test('has all logins of somebody who knew the passphrase', async () => {
    const { ask, person } = await agency()
    await ask('people.leave', { name: 'Anna', all: true })
    expect((await person('Anna'))?.leaving?.logins).toHaveLength(3)
  })

  test('ticks by itself what is enrolled anew; the people stay, and who leaves knows no key', async () => {
    const { ask, from, two, person } = await agency()
    await ask('people.leave', { name: 'Anna', all: false })
    const page = from(enrolmentUrl)
    await page('content.signIn', { claim: 'two@example.com' })
    const saved = await page('content.save', { pictures: [], printedKey: newKey, replace: true })
    expect(saved).toMatchObject({ ok: true })
    const before = (await person('Anna'))?.leaving?.logins
    expect(before?.find(({ id }) => id === two)).toMatchObject({ done: false })
    expect(await page('content.look', { kind: 'enrolled', claim: null })).toMatchObject({ state: 'saved' })
    const rows = (await person('Anna'))?.leaving?.logins
    expect(rows?.map(({ label, done }) => [label, done])).toEqual([
      ['one@example.com', false],
      ['two@example.com', true],
    ])
    expect(rows?.[1]?.id).not.toBe(two)
    expect((await person('Bruno'))?.logins.map(({ label }) => label)).toContain('two@example.com')
  })

  test('ticks what was saved anew by hand beside the old one, and not what lay there before', async () => {
    const { ask, one, person } = await agency()
    const again = `otpauth://totp/Amazon%3Aone@example.com?secret=${newKey}&issuer=Amazon`
    await ask('accounts.add', {
      text: again.replace(newKey, 'ORSXG5BAORSXG5BAORSXG5BAORSXG5BA'),
      issuer: '',
      label: '',
    })
    vi.setSystemTime(start + 60_000)
    await ask('people.leave', { name: 'Anna', all: false })
    const row = async () => (await person('Anna'))?.leaving?.logins.find(({ id }) => id === one)
    expect(await row()).toMatchObject({ done: false, renewed: false })
    vi.setSystemTime(start + 120_000)
    await ask('accounts.add', { text: again, issuer: '', label: '' })
    expect(await row()).toMatchObject({ done: true, renewed: true })
  })
})

test('what is asked of a locked vault changes and tells nothing', async () => {
  const { ask, one } = await agency()
  await ask('vault.lock', {})
  const locked = { ok: false, reason: 'locked' }
  expect(await ask('people.list', {})).toEqual(locked)
  expect(await ask('people.rename', { from: 'Anna', to: 'Carla' })).toEqual(locked)
  expect(await ask('people.tick', { name: 'Anna', id: one, done: true })).toEqual(locked)
})
