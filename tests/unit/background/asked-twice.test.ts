import { openDB } from 'idb'
import { expect, test } from 'vitest'
import type { MessagesFrom } from '../../../src/messages'
import { repeatable } from '../../../src/ui/repeatable'
import { freshProfile, passphrase } from './worker'

const [first, second] = ['GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP']
const filePassphrase = 'practice only: copper lantern 31'

/** A vault with one login, and a backup from when it had two. */
async function opened() {
  const { ask, browser } = freshProfile()
  const created = await ask('vault.create', { passphrase })
  const one = await ask('accounts.add', { text: first, issuer: 'Amazon', label: 'anna@example.com' })
  const two = await ask('accounts.add', { text: second, issuer: 'Amazon', label: 'bruno@example.com' })
  const backup = await ask('backup.make', { passphrase: filePassphrase, proof: { passphrase } })
  if (!created.ok || !one.ok || !two.ok || !backup.ok) throw new Error('the vault was not made')
  await ask('accounts.delete', { id: two.id })
  return { ask, browser, id: one.id, recoveryCode: created.recoveryCode, backup: backup.text }
}
type Opened = Awaited<ReturnType<typeof opened>>

const deeds = {
  'vault.recoveryKept': ({ ask, recoveryCode }) => ask('vault.recoveryKept', { recoveryCode }),
  'vault.lock': ({ ask }) => ask('vault.lock', {}),
  'accounts.add': ({ ask }) => ask('accounts.add', { text: second, issuer: 'Amazon', label: 'carla@example.com' }),
  'accounts.edit': ({ ask, id }) => ask('accounts.edit', { id, changes: { person: 'Anna', origins: ['amazon'] } }),
  'accounts.delete': ({ ask, id }) => ask('accounts.delete', { id }),
  'front.bind': ({ ask, id, browser }) => {
    browser.tabs.query.mockResolvedValue([{ id: 7, url: 'https://shop.example/login' }])
    return ask('front.bind', { id, origin: 'https://shop.example' })
  },
  'backup.restore': ({ ask, backup }) => ask('backup.restore', { text: backup, passphrase: filePassphrase }),
} as const satisfies Partial<Record<MessagesFrom<'page'>, (vault: Opened) => Promise<unknown>>>
type Deed = keyof typeof deeds

/** How often anything was written, and what is there. */
async function onDisk() {
  const database = await openDB('countersign')
  const records: { readonly id: string; readonly rev: number }[] = await database.getAll('records')
  const versions = await database.count('history')
  const events = await database.count('journal')
  database.close()
  return { records: records.map(({ id, rev }) => `${id} ${rev}`), versions, events }
}

test.each(Object.keys(deeds) as Deed[])('%s, asked twice, does what it does when asked once', async (verb) => {
  expect(repeatable[verb]).toBe(true)
  const vault = await opened()
  const before = await onDisk()
  await deeds[verb](vault)
  const once = await onDisk()
  expect(once).not.toEqual(before)
  await deeds[verb](vault)
  expect(await onDisk()).toEqual(once)
})
