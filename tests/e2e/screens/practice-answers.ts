import { codeOfStep, stepAt } from '../../../src/core/otp/code'
import { formatOtpauth } from '../../../src/core/otp/uri'
import type { Answers } from './screen'
import { now } from './standing-now'

const login = {
  type: 'totp',
  issuer: 'Practice',
  label: 'you@practice.example',
  secret: 'PRACTICEPRACTICE2345ABCDEFGHIJKL',
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  counter: 0,
} as const
const { issuer, label, type, period } = login
const id = 'made-practice'
const link = formatOtpauth(login)
const step = stepAt(now, period)

/** The practice as the background has its part in it: the page's clock stands, so its code is the one of that moment. */
export const practised = {
  'practice.begin': { ok: true, link },
  'practice.end': { ok: true },
  'found.picture': { ok: true, found: [{ text: link, issuer, label }], missing: [] },
  'accounts.add': { ok: true, id, already: false },
  'accounts.list': {
    ok: true,
    rows: [
      {
        ...{ id, issuer, label, person: '', type, period },
        code: codeOfStep(login, step),
        nextCode: codeOfStep(login, step + 1),
        validUntil: (step + 1) * period * 1000,
        usedUntil: 0,
        confirmed: true,
        practice: true,
      },
    ],
    damage: [],
    authentic: true,
  },
} as const satisfies Answers
