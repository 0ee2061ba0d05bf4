import { formatOtpauth } from '../core/otp/uri'
import { makePracticeKey } from '../core/practice'
import type { Outcome } from '../messages'
import { touchSession } from './auto-lock'
import { dropPractice } from './drop-practice'
import type { PageHandlers } from './handlers'
import { random } from './random'

const login = {
  type: 'totp',
  issuer: 'Practice',
  // RFC 2606: nobody's address.
  label: 'you@practice.example',
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  counter: 0,
} as const

export const practiceVerbs = {
  async 'practice.begin'(): Promise<Outcome<{ link: string }>> {
    const now = Date.now()
    const dropped = await dropPractice(now)
    if (!dropped.ok) return dropped
    await touchSession(now)
    return { ok: true, link: formatOtpauth({ ...login, secret: makePracticeKey(random) }) }
  },
  'practice.end': (): Promise<Outcome> => dropPractice(Date.now()),
} satisfies Partial<PageHandlers>
