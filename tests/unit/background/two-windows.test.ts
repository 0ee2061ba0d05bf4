import { describe, expect, test, vi } from 'vitest'
import { freshProfile, passphrase } from './worker'

const letters = 'ABCDEFGHIJKL'
const secretOf = (letter: string) => `JBSWY3DPEHPK3PX${letter}`
const linkOf = (letter: string) =>
  `otpauth://totp/Amazon%3A${letter.toLowerCase()}@example.com?secret=${secretOf(letter)}&issuer=Amazon`

async function openVault() {
  const { ask } = freshProfile()
  await ask('vault.create', { passphrase })
  const add = async (letter: string) => {
    const added = await ask('accounts.add', { text: linkOf(letter), issuer: '', label: '' })
    if (!added.ok) throw new Error(added.reason)
    return added.id
  }
  const labels = async () => {
    const list = await ask('accounts.list', {})
    if (!list.ok) throw new Error(list.reason)
    expect(list).toMatchObject({ damage: [], authentic: true })
    return list.rows.map(({ label }) => label[0]).sort()
  }
  return { ask, add, labels }
}

describe('windows that write at once', () => {
  test('lose nothing: a dozen logins are added', async () => {
    const { add, labels } = await openVault()
    await Promise.all([...letters].map(add))
    expect(await labels()).toEqual([...letters.toLowerCase()])
  })

  test('lose nothing: logins are added, deleted and marked, and the recovery code is renewed', async () => {
    const { ask, add, labels } = await openVault()
    const gone = await Promise.all([...'ABCD'].map(add))
    const answers = await Promise.all([
      ...[...'EFGH'].map(add),
      ...gone.map((id) => ask('accounts.delete', { id })),
      ask('vault.newRecovery', { proof: { passphrase } }),
    ])
    expect(answers.filter((answer) => typeof answer === 'object' && !answer.ok)).toEqual([])
    expect(await labels()).toEqual([...'efgh'])
    await ask('vault.lock', {})
    expect(await ask('vault.unlock', { passphrase })).toEqual({ ok: true })
  })

  test('lose nothing even where the browser’s lock does not hold: the transaction looks again', async () => {
    const { add, labels } = await openVault()
    vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } })
    const settled = await Promise.allSettled([...'ABC'].map(add))
    const saved = [...'abc'].filter((_, at) => settled[at]?.status === 'fulfilled')
    expect(saved.length).toBeGreaterThan(0)
    expect(await labels()).toEqual(saved)
  })
})
