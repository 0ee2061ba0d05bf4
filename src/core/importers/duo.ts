import { entryOf, skip } from './entry'
import { type Fields, fieldsOf, isFields, listOf, numberOf, textOf } from './fields'
import type { Entry, Importer } from './importer'

const generatorOf = (value: unknown): Fields => fieldsOf(fieldsOf(value).otpGenerator)

function entry(value: unknown): Entry {
  if (!isFields(value)) return skip('', '', 'entry-unreadable')
  const { otpSecret, counter } = generatorOf(value)
  // Duo's own accounts count with a key of another form.
  if (value.accountType !== 'OtpAccount') return skip('', value.name, 'unknown-type')
  return entryOf({
    type: counter === undefined || counter === null ? 'totp' : 'hotp',
    label: value.name,
    secret: textOf(otpSecret),
    counter: numberOf(counter),
  })
}

/** Duo Mobile's accounts.json: one name, no issuer, and nothing but SHA-1, six digits and thirty seconds. */
export const duo: Importer = {
  id: 'duo',
  label: 'Duo Mobile',
  detect: ({ json }) =>
    Array.isArray(json) &&
    json.some((value) => 'accountType' in fieldsOf(value) && typeof generatorOf(value).otpSecret === 'string')
      ? 'plain'
      : null,
  read: async (file) => listOf(file.json).map(entry),
}
