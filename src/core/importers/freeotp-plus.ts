import { fieldsOf, isFields, listOf, numberOf } from './fields'
import { entryOfToken } from './freeotp-token'
import type { Importer } from './importer'
import { signedBytes } from './signed-bytes'

/** FreeOTP+ keeps the counter of the last code, -1 before the first: a link it writes says one more. */
function nextCounter(last: unknown): number | string | undefined {
  return Number.isSafeInteger(last) ? Number(last) + 1 : numberOf(last)
}

/** Tokens with the key as signed bytes, never encrypted. */
export const freeotpPlus: Importer = {
  id: 'freeotp-plus',
  label: 'FreeOTP+',
  detect: ({ json }) =>
    isFields(json) && Array.isArray(json.tokens) && Array.isArray(json.tokenOrder) ? 'plain' : null,
  async read({ json }) {
    return listOf(fieldsOf(json).tokens)
      .map(fieldsOf)
      .map((token) => entryOfToken(token, signedBytes(token.secret), nextCounter(token.counter)))
  },
}
