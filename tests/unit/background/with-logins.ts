import * as OTPAuth from 'otpauth'
import { challengeUrl, freshProfile, passphrase } from './worker'

export const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSW'
export const otherKey = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZD'

/** Eleven seconds into a time step. */
export const start = 1_700_000_000_000 - (1_700_000_000_000 % 30_000) + 11_000

const link = (email: string, secret: string) => `otpauth://totp/Amazon%3A${email}?secret=${secret}&issuer=Amazon`

export const expected = (secret: string, timestamp: number): string =>
  new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(secret) }).generate({ timestamp })

/** A vault with these logins of Amazon's, and a challenge page in tab 7; the clock is the test's own. */
export const withLogins = (...logins: readonly Login[]) => profileWith(logins)

/** The same with a background that stays awake, for tests that send many messages. */
export const awakeWithLogins = (...logins: readonly Login[]) => profileWith(logins, { sleeps: false })

type Login = readonly [email: string, secret: string]

async function profileWith(logins: readonly Login[], options?: Parameters<typeof freshProfile>[0]) {
  const profile = freshProfile(options)
  const made = await profile.ask('vault.create', { passphrase })
  if (!made.ok) throw new Error(made.reason)
  const ids: string[] = []
  for (const [email, secret] of logins) {
    const added = await profile.ask('accounts.add', { text: link(email, secret), issuer: '', label: '' })
    if (!added.ok) throw new Error(added.reason)
    ids.push(added.id)
  }
  return { ...profile, ids, recoveryCode: made.recoveryCode, page: profile.from(challengeUrl) }
}
