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

const fields: { readonly [K in keyof Account]: (value: unknown) => boolean } = {
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
  trustBrowser: flag,
  confirmed: flag,
  replaces: texts,
}

/** `unknown` to account, once, where a record is opened; null where a field is missing or of another kind. */
export function parseAccount(value: unknown): Account | null {
  if (typeof value !== 'object' || value === null) return null
  const record = value as Record<string, unknown>
  return Object.entries(fields).every(([name, valid]) => valid(record[name])) ? (value as Account) : null
}
