import { randomUUID } from 'node:crypto'
import { type CodeCheck, checkAppCode, newSecret, newSentCode } from './codes'

/** How a code reaches the person, in the spelling of the method choice. */
export const codeWays = ['TOTP', 'SMS', 'VOICE', 'WhatsApp'] as const
export type CodeWay = (typeof codeWays)[number]

/** Refused codes in a row until the challenge takes no more. */
export const triesAllowed = 5

export interface NewLogin {
  /** The sign-in name; one without an @ is taken for a phone number. */
  email: string
  password: string
  /** 52 base32 characters; random when missing. A login that is not enrolled is offered it by its first enrolment page. */
  secret?: string
  phone?: string
  /** What the challenge asks first; `sms` logins have an authenticator as well. */
  method?: 'totp' | 'sms'
  /** Whether Two-Step Verification is on; it is unless told. */
  enrolled?: boolean
}

export interface LoginState {
  readonly enrolled: boolean
  /** The key that sign-in is checked with, base32. */
  readonly secret: string
  /** The key that the newest enrolment page of this login showed. */
  readonly offered: string | undefined
  /** Codes refused at the challenge since the last accepted one. */
  readonly refused: number
  readonly enrolmentRefused: number
  /** Time steps of accepted codes of the current key, oldest first. */
  readonly acceptedSteps: readonly number[]
  readonly trustedBrowsers: number
  /** The code that was submitted last, right or wrong, as it came. */
  readonly lastCode: string | undefined
  /** The newest code that was "sent" by SMS, voice or WhatsApp. */
  readonly smsCode: string | undefined
}

type Changing = { -readonly [key in keyof LoginState]: LoginState[key] }

/** One login and what happened to it. */
export class Login {
  readonly email: string
  readonly phone: string
  readonly firstWay: CodeWay
  readonly #password: string
  readonly #trusted = new Set<string>()
  #firstOffer: string | undefined
  #state: Changing

  constructor({ email, password, secret = newSecret(), phone, method = 'totp', enrolled = true }: NewLogin) {
    if (!/^[A-Z2-7]{52}$/.test(secret)) throw new Error('A practice key is 52 base32 characters in capitals')
    this.email = email
    this.phone = phone ?? '+15550100476'
    this.firstWay = method === 'sms' ? 'SMS' : 'TOTP'
    this.#password = password
    this.#firstOffer = enrolled ? undefined : secret
    this.#state = {
      enrolled,
      secret,
      offered: undefined,
      refused: 0,
      enrolmentRefused: 0,
      acceptedSteps: [],
      trustedBrowsers: 0,
      lastCode: undefined,
      smsCode: undefined,
    }
  }

  /** A copy: what happens later does not change it. */
  get state(): LoginState {
    return { ...this.#state, trustedBrowsers: this.#trusted.size }
  }

  get enrolled(): boolean {
    return this.#state.enrolled
  }

  get blocked(): boolean {
    return this.#state.refused >= triesAllowed
  }

  hasPassword(password: string): boolean {
    return password === this.#password
  }

  sendCode(): void {
    this.#state.smsCode = newSentCode()
  }

  checkSignIn(way: CodeWay, code: string, now: number, period: number): CodeCheck {
    const state = this.#state
    state.lastCode = code
    if (this.blocked) return { ok: false, reason: 'refused' }
    const check = way === 'TOTP' ? this.#checkApp(code, now, period) : this.#checkSent(code)
    state.refused = check.ok ? 0 : state.refused + 1
    return check
  }

  /** A key for a fresh enrolment page; the one before is worth nothing any more. */
  offerKey(): string {
    const offered = this.#firstOffer ?? newSecret()
    this.#firstOffer = undefined
    this.#state.offered = offered
    return offered
  }

  checkEnrolment(secret: string, code: string, now: number, period: number): CodeCheck {
    this.#state.lastCode = code
    const check = checkAppCode({ secret, code, now, period })
    if (!check.ok) this.#state.enrolmentRefused += 1
    return check
  }

  /** Puts the key in force; the step that confirmed it is used up. */
  enrol(secret: string, step: number): void {
    this.#state = { ...this.#state, enrolled: true, secret, offered: undefined, refused: 0, acceptedSteps: [step] }
  }

  /** @returns the mark that a trusted browser keeps */
  trustBrowser(): string {
    const mark = randomUUID()
    this.#trusted.add(mark)
    return mark
  }

  trusts(marks: readonly string[]): boolean {
    return marks.some((mark) => this.#trusted.has(mark))
  }

  #checkApp(code: string, now: number, period: number): CodeCheck {
    const { secret, acceptedSteps } = this.#state
    const check = checkAppCode({ secret, code, now, period, lastStep: acceptedSteps.at(-1) })
    if (check.ok) this.#state.acceptedSteps = [...acceptedSteps, check.step]
    return check
  }

  #checkSent(code: string): CodeCheck {
    if (code !== this.#state.smsCode) return { ok: false, reason: 'refused' }
    this.#state.smsCode = undefined
    return { ok: true, step: 0 }
  }
}
