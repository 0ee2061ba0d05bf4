import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeCxf } from '../../../../src/core/export/cxf'
import { readFile } from '../../../../src/core/importers/read-file'
import { checkLogin } from '../../../../src/core/otp/check'
import { anyAccounts } from '../../any-account'
import { madeAccount } from '../../made-account'

const now = 1_790_000_000_123
const read = (text: string) => readFile(new TextEncoder().encode(text), '')

test('any list of logins comes back as it was, but for those that are told', async () => {
  await fc.assert(
    fc.asyncProperty(anyAccounts, async (accounts) => {
      const { text, left } = writeCxf(accounts, now)
      const expectedOut = accounts.filter(({ type, period }) => type !== 'totp' || period > 255)
      expect(left.map(({ login }) => login)).toEqual(expectedOut)
      const held = accounts.filter((account) => !expectedOut.includes(account))
      const back = await read(text)
      if (held.length === 0) return void expect(back).toMatchObject({ reason: 'import-empty' })
      const expected = held.map((account) => {
        // As any import: names without what cannot be seen, and nothing round them.
        const checked = checkLogin(account)
        if (!checked.ok) throw new Error(checked.reason)
        return { ...checked.enrolment, group: account.group.trim(), note: account.note.trim() }
      })
      expect(back).toEqual({ ok: true, from: 'Credential Exchange', logins: expected, skipped: [] })
    }),
  )
})

test('what the format has no place for is left out with its reason', () => {
  const logins = [
    madeAccount({ type: 'hotp', issuer: 'A', label: 'a' }),
    madeAccount({ type: 'steam', issuer: 'B', label: 'b' }),
    madeAccount({ period: 256, issuer: 'C', label: 'c' }),
    madeAccount({ period: 255, issuer: 'D', label: 'd' }),
  ]
  const { text, left } = writeCxf(logins, now)
  expect(left.map(({ login, reason }) => [login.issuer, reason])).toEqual([
    ['A', 'kind-not-held'],
    ['B', 'kind-not-held'],
    ['C', 'period-not-held'],
  ])
  expect(JSON.parse(text).accounts[0].items).toHaveLength(1)
})

test('the file is what the specification says', () => {
  const login = madeAccount({
    issuer: 'Harbour Bank',
    label: 'anna',
    algorithm: 'SHA256',
    group: 'Shops',
    note: 'n',
    createdAt: 1_700_000_000_999,
    updatedAt: 1_700_000_001_000,
  })
  const file = JSON.parse(writeCxf([login], now).text)
  expect(file).toMatchObject({
    version: { major: 1, minor: 0 },
    exporterRpId: expect.any(String),
    exporterDisplayName: 'Countersign',
    timestamp: 1_790_000_000,
    accounts: [{ username: '', email: '', collections: [{ title: 'Shops' }] }],
  })
  const [account] = file.accounts
  const [item] = account.items
  expect(account.collections[0].items).toEqual([{ item: item.id }])
  for (const id of [account.id, item.id, account.collections[0].id]) expect(id).toMatch(/^[\w-]{22}$/)
  expect(item).toEqual({
    id: item.id,
    creationAt: 1_700_000_000,
    modifiedAt: 1_700_000_001,
    title: 'Harbour Bank',
    credentials: [
      {
        type: 'totp',
        secret: login.secret,
        period: login.period,
        digits: 6,
        username: 'anna',
        algorithm: 'sha256',
        issuer: 'Harbour Bank',
      },
      { type: 'note', content: { fieldType: 'string', value: 'n' } },
    ],
  })
})

test('a login of no group is in no collection', () => {
  expect(JSON.parse(writeCxf([madeAccount()], now).text).accounts[0].collections).toEqual([])
})
