import { afterEach, describe, expect, test, vi } from 'vitest'
import { freshProfile, passphrase } from './worker'

const link = 'otpauth://totp/Amazon%3Aanna@example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Amazon'
const other = 'otpauth://totp/Amazon%3Abruno@example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Amazon'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Makes the n-th write request of every store fail as a full disk does. */
function failWrites(name: string) {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('made up', name)
  })
}

describe('where storage fails', () => {
  test('a full disk is told, and the vault is as it was', async () => {
    const { ask } = freshProfile()
    await ask('vault.create', { passphrase })
    await ask('accounts.add', { text: link, issuer: '', label: '' })
    failWrites('QuotaExceededError')
    expect(await ask('accounts.add', { text: other, issuer: '', label: '' })).toEqual({
      ok: false,
      reason: 'storage-full',
    })
    vi.restoreAllMocks()
    expect(await ask('accounts.list', {})).toMatchObject({
      ok: true,
      damage: [],
      rows: [{ label: 'anna@example.com' }],
    })
  })

  test('no vault is half made', async () => {
    const { ask } = freshProfile()
    failWrites('QuotaExceededError')
    expect(await ask('vault.create', { passphrase })).toEqual({ ok: false, reason: 'storage-full' })
    vi.restoreAllMocks()
    expect(await ask('vault.status', {})).toMatchObject({ state: 'none' })
  })

  test('a browser that refuses IndexedDB is told from an empty vault', async () => {
    const { ask } = freshProfile()
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('made up', 'InvalidStateError')
    })
    expect(await ask('vault.status', {})).toEqual({
      state: 'unavailable',
      reason: 'storage-refused',
      recoveryPending: false,
    })
    expect(await ask('vault.create', { passphrase })).toEqual({ ok: false, reason: 'storage-refused' })
  })

  test('a write that fails for another reason is told too', async () => {
    const { ask } = freshProfile()
    await ask('vault.create', { passphrase })
    failWrites('UnknownError')
    expect(await ask('accounts.add', { text: link, issuer: '', label: '' })).toEqual({
      ok: false,
      reason: 'storage-failed',
    })
  })
})
