import { describe, expect, test, vi } from 'vitest'
import type { MessagesFrom, WorkFigure, WorkStage } from '../../../src/messages'
import { accounts, allAccounts } from '../../fixtures/imports/accounts'
import { challengeUrl, freshProfile, passphrase } from './worker'

const page = { url: 'chrome-extension://countersign/src/options/index.html', origin: 'chrome-extension://countersign' }
const work = '0123456789abcdef0123456789abcdef'
const proof = { passphrase }
const filePassphrase = 'practice only: copper lantern 31'
const some = allAccounts.slice(0, 5).map((login) => ({ ...login, group: '', note: '' }))

/** Is told of every stage as it begins, before what was asked meanwhile is let in. */
let begins: ((stage: WorkStage) => Promise<unknown>) | null = null
vi.mock('../../../src/background/work', async (original) => {
  const real = await original<typeof import('../../../src/background/work')>()
  return {
    ...real,
    startWork(name: string | undefined) {
      const started = real.startWork(name)
      const begin: typeof started.begin = async (stage, of) => {
        const [begun] = await Promise.allSettled([started.begin(stage, of), name && begins?.(stage)])
        if (begun.status === 'rejected') throw begun.reason
      }
      return { ...started, begin }
    },
  }
})

/** A vault with one login of an import, and a backup of it and five more. The background stays awake: what it does is looked at. */
async function opened() {
  const profile = freshProfile({ sleeps: false })
  const { ask } = profile
  await ask('vault.create', { passphrase })
  await ask('import.save', { logins: some, from: 'Aegis' })
  const backup = await ask('backup.make', { passphrase: filePassphrase, proof })
  const at = await ask('import.last', {})
  if (!backup.ok || !at.ok || !at.last) throw new Error('the vault was not made')
  await ask('import.undo', { at: at.last.at })
  await ask('import.save', { logins: [accounts.counter], from: 'Duo' })
  const last = await ask('import.last', {})
  return { ...profile, text: backup.text, at: last.ok && last.last ? last.last.at : 0 }
}
type Opened = Awaited<ReturnType<typeof opened>>

/** All that a person would miss, and what is written down of what they did. */
async function stateOf({ ask }: Opened) {
  const list = await ask('accounts.list', {})
  const last = await ask('import.last', {})
  const activity = await ask('activity.list', { limit: 50 })
  const wait = await ask('vault.wait', {})
  return {
    logins: list.ok && list.rows.map(({ id, label }) => `${id} ${label}`),
    damage: list.ok && list.damage,
    last,
    activity: activity.ok && activity.rows.map(({ event }) => event?.kind),
    waits: wait.until > 0,
  }
}

/** Asks, looks at every turn how far it is, and stops it where it is to be stopped. */
async function watched(vault: Opened, name: MessagesFrom<'page'>, args: object, stopAt?: WorkStage, stopAfter = 0) {
  const figures: WorkFigure[] = []
  const stages: WorkStage[] = []
  begins = async (stage) => {
    stages.push(stage)
    if (stage === stopAt && stopAfter === 0) await vault.ask('work.stop', { work })
  }
  let answer: { readonly ok: boolean; readonly reason?: string } | null = null
  const asked = vault.deliver({ name, arguments: args, work }, page).then((given) => {
    answer = given as typeof answer
  })
  while (!answer) {
    const { figure } = await vault.ask('work.look', { work })
    if (figure) figures.push(figure)
    if (stopAfter > 0 && figure && figure.stage === stopAt && figure.done >= stopAfter)
      await vault.ask('work.stop', { work })
    await new Promise(setImmediate)
  }
  await asked
  begins = null
  return { answer: answer as { readonly ok: boolean; readonly reason?: string }, figures, stages }
}

const deeds = {
  'import.save': () => ({ logins: some, from: 'Aegis' }),
  'import.undo': ({ at }) => ({ at }),
  'backup.restore': ({ text }) => ({ text, passphrase: filePassphrase }),
  'backup.make': () => ({ passphrase: filePassphrase, proof }),
  'export.make': () => ({ kind: 'otpauth-lines', password: '', proof }),
  'vault.changePassphrase': () => ({ passphrase: 'quiet orchard 58 lime', proof }),
} as const satisfies Partial<Record<MessagesFrom<'page'>, (vault: Opened) => object>>
type Deed = keyof typeof deeds

const stagesOf = {
  'import.save': ['vault', 'sealing', 'writing'],
  'import.undo': ['vault', 'sealing', 'writing'],
  'backup.restore': ['key', 'vault', 'sealing', 'writing'],
  'backup.make': ['vault', 'proof', 'key', 'file'],
  'export.make': ['vault', 'proof', 'file'],
  'vault.changePassphrase': ['proof', 'key', 'writing'],
} as const satisfies Record<Deed, readonly WorkStage[]>
const cases = (Object.keys(deeds) as Deed[]).flatMap((deed) => stagesOf[deed].map((stage) => [deed, stage] as const))

describe('long work', () => {
  test('says what it does and how many are done', async () => {
    const vault = await opened()
    const { answer, figures, stages } = await watched(vault, 'import.save', deeds['import.save']())
    expect([answer.ok, stages]).toEqual([true, stagesOf['import.save']])
    const counts = figures.filter(({ stage }) => stage === 'writing')
    expect(new Set(counts.map(({ of }) => of))).toEqual(new Set([some.length - 1]))
    expect(counts.every(({ done, of }) => done <= of)).toBe(true)
    expect(counts.at(-1)?.done).toBeGreaterThan(0)
    expect(counts.map(({ done }) => done)).toEqual(counts.map(({ done }) => done).sort((a, b) => a - b))
    // Over: nothing is left of it.
    expect(await vault.ask('work.look', { work })).toEqual({ figure: null })
  })

  test.each(cases)('%s, stopped at %s, is done whole or not at all, and says which', async (deed, stage) => {
    const vault = await opened()
    const before = await stateOf(vault)
    const { answer, stages } = await watched(vault, deed, deeds[deed](vault), stage)
    expect(stages).toContain(stage)
    if (answer.ok) {
      // Only what had begun to be written may be past stopping.
      expect(stage).toBe(stagesOf[deed].at(-1))
      expect(await stateOf(vault)).not.toEqual(before)
    } else {
      expect(answer.reason).toBe('stopped')
      expect(await stateOf(vault)).toEqual(before)
    }
    // It can be done after that; what was done says so.
    if (!answer.ok)
      expect(await vault.deliver({ name: deed, arguments: deeds[deed](vault) }, page)).toMatchObject({ ok: true })
  })

  test.each(['import.save', 'import.undo', 'backup.restore'] as const)(
    '%s, stopped when some are written already, takes these back',
    async (deed) => {
      const vault = await opened()
      // More than one login is to be taken back.
      if (deed === 'import.undo') await vault.ask('import.save', { logins: some, from: 'Aegis' })
      const last = await vault.ask('import.last', {})
      const at = last.ok && last.last ? last.last.at : 0
      const before = await stateOf(vault)
      const { answer, figures } = await watched(vault, deed, deeds[deed]({ ...vault, at }), 'writing', 1)
      expect(figures.at(-1)?.done).toBeGreaterThan(0)
      expect(answer.reason).toBe('stopped')
      expect(await stateOf(vault)).toEqual(before)
    },
  )

  test('is looked at and stopped by a page of ours alone, under a name of its own', async () => {
    const vault = await opened()
    const refused = { ok: false, reason: 'not-allowed' }
    for (const odd of ['', 'x', work.toUpperCase(), `${work}0`, 7, null]) {
      expect(await vault.deliver({ name: 'vault.status', arguments: {}, work: odd }, page)).toEqual(refused)
    }
    const look = { name: 'content.wake', arguments: {} }
    expect(await vault.deliver(look, { url: challengeUrl })).toMatchObject({ ok: true })
    expect(await vault.deliver({ ...look, work }, { url: challengeUrl })).toEqual(refused)
    expect(await vault.deliver({ name: 'work.stop', arguments: { work } }, { url: challengeUrl })).toEqual(refused)
  })

  test('how long a key derivation took is known the next time', async () => {
    const vault = await opened()
    await vault.ask('vault.prove', { proof })
    expect((await vault.ask('vault.wait', {})).took).toBeGreaterThan(0)
  })
})
