import { expect, test } from 'vitest'
import { readJson } from './read-json'

const own = {
  accountType: 'OtpAccount',
  name: 'Amazon',
  otpGenerator: { otpSecret: 'YAJQRNHM5L6T7SZT3X33N7FHAFFAQOHA' },
}

test('accounts of other kinds are told', async () => {
  const push = { ...own, accountType: 'DuoAccount', name: 'Office', akey: 'DAxxxx' }
  const read = await readJson([own, push, null, { accountType: 'OtpAccount', name: 'Empty' }])
  expect(read).toEqual({
    ok: true,
    from: 'Duo Mobile',
    logins: [expect.objectContaining({ type: 'totp', issuer: '', label: 'Amazon', digits: 6, period: 30 })],
    skipped: [
      { issuer: '', label: 'Office', reason: 'unknown-type' },
      { issuer: '', label: '', reason: 'entry-unreadable' },
      { issuer: '', label: 'Empty', reason: 'key-missing' },
    ],
  })
})

test('a counter that is none is refused, not taken for a clock', async () => {
  const read = await readJson([{ ...own, otpGenerator: { ...own.otpGenerator, counter: 'three' } }])
  expect(read).toMatchObject({ logins: [], skipped: [{ label: 'Amazon', reason: 'counter-out-of-range' }] })
})
