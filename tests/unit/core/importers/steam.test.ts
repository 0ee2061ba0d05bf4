import { expect, test } from 'vitest'
import { readJson } from './read-json'

const account = { shared_secret: 'H9alFgW2pxPKXl9fsF2WL2C0ow==', account_name: 'player', identity_secret: 'AA==' }

test('accounts without a key are told, and the rest is read', async () => {
  const accounts = {
    a: account,
    b: { account_name: 'none' },
    c: { ...account, shared_secret: 'not base64!' },
    d: { ...account, shared_secret: 'AAAA' },
    e: null,
  }
  expect(await readJson({ accounts })).toMatchObject({
    ok: true,
    logins: [{ type: 'steam', issuer: 'Steam', label: 'player' }],
    skipped: [
      { issuer: 'Steam', label: 'none', reason: 'entry-unreadable' },
      { issuer: 'Steam', label: 'player', reason: 'entry-unreadable' },
      { issuer: 'Steam', label: 'player', reason: 'key-too-short' },
      { issuer: 'Steam', label: '', reason: 'entry-unreadable' },
    ],
  })
})

test.each([
  [
    'Steam Desktop Authenticator',
    { encrypted: true, entries: [{ encryption_iv: 'AA==', filename: '7656.maFile', steamid: 1 }] },
  ],
  ['steamguard-cli', { version: 1, entries: [{ filename: 'player.maFile', steam_id: 1, account_name: 'player' }] }],
])("%s's list of files has no keys", async (_, manifest) => {
  expect(await readJson(manifest)).toEqual({ ok: false, from: 'Steam', reason: 'import-not-supported' })
})

test('a secret alone is nobody’s file', async () => {
  expect(await readJson({ shared_secret: account.shared_secret })).toMatchObject({ reason: 'import-unknown' })
})
