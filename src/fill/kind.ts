import { likely, methods, sure, vague } from './code-words'
import { contact, kept, never, payment, personal } from './other-words'
import type { Said } from './said'
import { finder } from './text'

/** What a text says, by the word lists. */
export interface Says {
  readonly sure: boolean
  readonly likely: boolean
  readonly vague: boolean
  /** Why no code goes there; null where nothing says so. */
  readonly never: keyof typeof never | null
  /** Somebody's name, address or password, beside what is said of a code. */
  readonly personal: boolean
  /** A number that a person keeps. */
  readonly kept: boolean
}

const find = {
  sure: finder(sure),
  methods: finder(methods),
  likely: finder(likely),
  vague: finder(vague),
  personal: finder(personal),
  kept: finder(kept),
  contact: finder(contact),
  payment: finder(payment),
}
const nevers = Object.entries(never).map(([why, words]) => [why as keyof typeof never, finder(words)] as const)

const has = (text: string, pattern: RegExp) => text.search(pattern) >= 0

/** @param text as `plain` makes it */
export function says(text: string): Says {
  // A one-time password is none, and a phone's verification code is no phone number; a coupon stays one.
  const withoutCodes = text.replace(find.sure, ' , ')
  const rest = withoutCodes.replace(find.methods, ' , ')
  const isCode = has(rest, find.likely) || has(rest, find.vague)
  const isPersonal = has(rest, find.personal)
  // The name of an authenticator is a name.
  const ofMethod = rest !== withoutCodes && (isCode || !isPersonal)
  return {
    sure: withoutCodes !== text || ofMethod,
    likely: has(rest, find.likely),
    vague: has(rest, find.vague),
    never: nevers.find(([, words]) => has(text, words))?.[0] ?? null,
    personal: isPersonal,
    kept: has(rest, find.kept),
  }
}

/** The same of names that programs give, of which the last word counts: `phone_otp` takes a code, `otp_phone` a number. */
export function namesSay(names: string): Says {
  const parts = names.split(' ; ')
  const codes = parts.filter(
    (part) => lastOf(part, find.contact) <= Math.max(lastOf(part, find.sure), lastOf(part, find.methods)),
  )
  const all = says(names)
  return { ...all, sure: says(codes.join(' ; ')).sure }
}

/** Where the last word of a list begins in a text; -1 where there is none. */
const lastOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1

/** True where a form is about a payment card: a security code is the card's there. */
export const isPayment = ({ around }: Said): boolean => has(around, find.payment)
