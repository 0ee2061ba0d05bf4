import type { Account } from '../account'

const text = (value: unknown) => typeof value === 'string'
const flag = (value: unknown) => typeof value === 'boolean'
const whole = (value: unknown) => Number.isSafeInteger(value)
const wholeOrNull = (value: unknown) => value === null || whole(value)
const texts = (value: unknown) => Array.isArray(value) && value.every(text)
const oneOf =
  (...values: readonly string[]) =>
  (value: unknown) =>
    values.includes(value as string)

const object = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const leaver = (value: unknown) => object(value) && text(value.person) && whole(value.since) && wholeOrNull(value.done)
const sharing = (value: unknown) => object(value) && text(value.from) && whole(value.at)

type Optional = 'lastFilledAt' | 'leavers' | 'sharedBy'

const fields: { readonly [K in Exclude<keyof Account, Optional>]: (value: unknown) => boolean } = {
  id: text,
  type: oneOf('totp', 'hotp', 'steam'),
  issuer: text,
  label: text,
  person: text,
  secret: text,
  algorithm: oneOf('SHA1', 'SHA256', 'SHA512'),
  digits: whole,
  period: whole,
  counter: whole,
  names: texts,
  origins: texts,
  group: text,
  note: text,
  pinned: flag,
  order: whole,
  createdAt: whole,
  updatedAt: whole,
  lastUsedAt: wholeOrNull,
  lastFilledStep: wholeOrNull,
  clockOffset: whole,
  autoFill: flag,
  autoSubmit: flag,
  trust: oneOf('ask', 'always', 'never'),
  confirmed: flag,
  replaces: texts,
}

/** What an account need not have. */
const optional: { readonly [K in Optional]: (value: unknown) => boolean } = {
  lastFilledAt: text,
  leavers: (value) => Array.isArray(value) && value.every(leaver),
  sharedBy: sharing,
}

/** Accounts of the first days had one switch for the trust mark, and no names beside the label. */
function ofToday(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (typeof record.trustBrowser !== 'boolean') return record
  const { trustBrowser, ...rest } = record
  return { names: [], trust: trustBrowser ? 'always' : 'ask', ...rest }
}

/** `unknown` to account, once, where a record is opened; null where a field is missing or of another kind. */
export function parseAccount(value: unknown): Account | null {
  if (typeof value !== 'object' || value === null) return null
  const record = ofToday(value as Record<string, unknown>)
  const valid =
    Object.entries(fields).every(([name, fits]) => fits(record[name])) &&
    Object.entries(optional).every(([name, fits]) => !Object.hasOwn(record, name) || fits(record[name]))
  return valid ? (record as unknown as Account) : null
}
