import { afterEach, expect, test, vi } from 'vitest'
import { enrolmentUrl, freshProfile, passphrase } from './worker'

const inPicture = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSW'
const other = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZD'
const link = `otpauth://totp/Amazon%3Aanna@example.com?secret=${inPicture}&issuer=Amazon`
const save = (printedKey: string) => ({ pictures: ['data:image/png;base64,'], printedKey, replace: false })

afterEach(() => {
  vi.doUnmock('../../../src/background/read-picture')
})

test('a page that shows one key in its QR code and another in print has neither saved', async () => {
  // Reading pictures needs a browser; what is in this one is given.
  vi.doMock('../../../src/background/read-picture', () => ({ readPicture: async () => ({ ok: true, texts: [link] }) }))
  const { ask, from } = freshProfile()
  await ask('vault.create', { passphrase })
  const page = from(enrolmentUrl)
  expect(await page('content.save', save(other))).toEqual({ ok: false, reason: 'keys-differ' })
  expect(await ask('accounts.list', {})).toMatchObject({ rows: [] })
  expect(await page('content.save', save(inPicture))).toMatchObject({ ok: true, already: false })
})
