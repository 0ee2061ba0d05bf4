// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { PageKind, SentWay } from '../../../src/sites/adapter'
import type { Markup } from '../../practice/html'
import { type CodeWay, codeWays } from '../../practice/logins'
import { challengePage } from '../../practice/pages/challenge'
import { codeBoxPage } from '../../practice/pages/code-box'
import { howtoPage } from '../../practice/pages/howto'
import type { Setting } from '../../practice/pages/layout'
import { methodChoicePage } from '../../practice/pages/method-choice'
import { notFoundPage } from '../../practice/pages/not-found'
import { passwordPage } from '../../practice/pages/password'
import { recoveryPage } from '../../practice/pages/recovery'
import { registerPage } from '../../practice/pages/register'
import { settingsPage } from '../../practice/pages/settings'
import { signInPage } from '../../practice/pages/sign-in'
import { signedInPage } from '../../practice/pages/signed-in'
import { languages, type Words, wordsIn } from '../../practice/words'
import { pageOf } from './parsed'

const settings = 'https://www.amazon.com/a/settings/approval'
const destination = { returnTo: 'https://sellercentral.amazon.com/home', assocHandle: 'sc_na_amazon_v2' }
const packed = `ape:${btoa(destination.returnTo)}`
const claim = 'anna@example.com'

interface State {
  readonly page: (setting: Setting) => Markup
  readonly at: string
  readonly kind: PageKind
  readonly way?: SentWay
  readonly complains?: boolean
  readonly offersApp?: boolean
  /** How many fields take a code. */
  readonly fields?: number
  readonly claim?: string
  readonly returnTo?: string | null
}

const asks =
  (way: CodeWay, message?: keyof Words, boxes = false, to = destination) =>
  (setting: Setting) => {
    const text = message && setting.words[message]
    const shown = typeof text === 'string' ? text : undefined
    return challengePage({ ...setting, destination: to, way, phone: '+15550100476', boxes, message: shown })
  }
const chooses = (chosen: CodeWay) => (setting: Setting) =>
  methodChoicePage({ ...setting, destination, chosen, phone: '+15550100476' })
const boxed = (way: 'email' | 'sms' | 'whatsapp' | 'shopping-app') => (setting: Setting) =>
  codeBoxPage({ ...setting, destination, way })
const enrols = (refused: boolean, open: boolean) => (setting: Setting) =>
  registerPage({ ...setting, here: '', picture: undefined, canvas: false, printedKey: 'A'.repeat(52), open, refused })

const mfa = '/ap/mfa'
const posted = '/ap/signin'
const cvf = '/ap/cvf/request'
const enrolment = `${settings}/setup/register`
const sent = { at: mfa, kind: 'challenge-sent', offersApp: true, fields: 1 } as const

const states: Readonly<Record<string, State>> = {
  name: { page: (it) => signInPage({ ...it, destination }), at: posted, kind: 'sign-in' },
  password: {
    page: (it) => passwordPage({ ...it, destination, name: claim, message: it.words.wrongPassword }),
    at: posted,
    kind: 'sign-in',
    claim,
  },
  authenticator: { page: asks('TOTP'), at: mfa, kind: 'challenge', fields: 1 },
  'authenticator, six boxes': { page: asks('TOTP', undefined, true), at: mfa, kind: 'challenge', fields: 6 },
  SMS: { ...sent, page: asks('SMS'), way: 'sms' },
  voice: { ...sent, page: asks('VOICE'), way: 'voice' },
  WhatsApp: { ...sent, page: asks('WhatsApp'), way: 'whatsapp' },
  'SMS, six boxes': { ...sent, page: asks('SMS', undefined, true), way: 'sms', fields: 6 },
  'SMS, refused': { ...sent, page: asks('SMS', 'refused'), at: posted, way: 'sms', complains: true },
  'SMS, expired': { ...sent, page: asks('SMS', 'expired'), at: posted, way: 'sms', complains: true },
  refused: { page: asks('TOTP', 'refused'), at: posted, kind: 'refused', fields: 1 },
  expired: { page: asks('TOTP', 'expired'), at: posted, kind: 'expired', fields: 1 },
  'too many': { page: asks('TOTP', 'tooMany'), at: posted, kind: 'too-many', fields: 1 },
  'too many by SMS': { page: asks('SMS', 'tooMany'), at: posted, kind: 'too-many', fields: 1 },
  'method choice': { page: chooses('SMS'), at: `${mfa}/new-otp`, kind: 'method-choice', offersApp: true },
  'method choice, app chosen': { page: chooses('TOTP'), at: posted, kind: 'method-choice', offersApp: true },
  'e-mail': { page: boxed('email'), at: cvf, kind: 'code-box', way: 'email' },
  'SMS box': { page: boxed('sms'), at: cvf, kind: 'code-box', way: 'sms' },
  'WhatsApp box': { page: boxed('whatsapp'), at: cvf, kind: 'code-box', way: 'whatsapp' },
  'shopping app': { page: boxed('shopping-app'), at: cvf, kind: 'code-box', way: 'shopping-app' },
  'e-mail, at an address of the challenge': { page: boxed('email'), at: mfa, kind: 'code-box', way: 'email' },
  recovery: { page: recoveryPage, at: '/ap/cvf/accountrecovery', kind: 'recovery', returnTo: null },
  'settings asked again': {
    page: asks('TOTP', undefined, false, { returnTo: settings, assocHandle: 'usflex' }),
    at: mfa,
    kind: 'challenge',
    fields: 1,
    returnTo: `ape:${btoa(settings)}`,
  },
  enrolment: { page: enrols(false, true), at: enrolment, kind: 'enrolment', fields: 1, returnTo: null },
  'enrolment, closed': { page: enrols(false, false), at: enrolment, kind: 'enrolment', fields: 1, returnTo: null },
  'enrolment refused': {
    page: enrols(true, true),
    at: enrolment,
    kind: 'enrolment-refused',
    fields: 1,
    returnTo: null,
  },
  enrolled: { page: howtoPage, at: `${settings}/setup/howto`, kind: 'enrolled', returnTo: null },
  settings: { page: (it) => settingsPage({ ...it, enrolled: true }), at: settings, kind: 'other', returnTo: null },
  'signed in': {
    page: (it) => signedInPage({ ...it, name: claim, settings }),
    at: '/home',
    kind: 'other',
    returnTo: null,
  },
  'not found': { page: notFoundPage, at: '/ap/nothing', kind: 'other', returnTo: null },
}

describe.each(languages)('in %s', (language) => {
  const setting = { language, words: wordsIn[language] }

  test.each(Object.entries(states))('%s', (_, { page, at, kind, fields = 0, ...expected }) => {
    const seen = pageOf(page(setting).text, at)
    expect({ ...seen, fields: seen.fields.length, form: undefined, handle: undefined }).toEqual({
      kind,
      fields,
      claim: expected.claim ?? null,
      way: expected.way ?? null,
      complains: expected.complains ?? false,
      offersApp: expected.offersApp ?? false,
      returnTo: expected.returnTo === undefined ? packed : expected.returnTo,
    })
  })

  test('a challenge says for whom it is', () => {
    expect(pageOf(asks('TOTP')(setting).text).handle).toBe('sc_na_amazon_v2')
  })

  test('the shopping app’s code is none of an authenticator, in the form of the challenge either', () => {
    const html = asks('TOTP')(setting).text.replace(setting.words.askApp, setting.words.boxShop)
    expect(pageOf(html)).toMatchObject({ kind: 'challenge-sent', way: 'shopping-app' })
  })

  test.each(codeWays.slice(1))(
    'a code by %s is never taken for an authenticator’s, without its digits either',
    (way) => {
      const html = asks(way)(setting).text
      const sentence = / <p>.*<\/p>/.exec(html)?.[0] ?? ''
      const without = html.replace(sentence, sentence.replace(/\p{Nd}/gu, ''))
      expect(without).not.toBe(html)
      expect(['challenge-sent', 'challenge-unsure']).toContain(pageOf(without).kind)
    },
  )
})
