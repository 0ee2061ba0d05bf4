import type { Numbers } from './numbers'

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const letters = (of: string, count: number, numbers: Numbers) =>
  Array.from({ length: count }, () => of[numbers.whole(0, of.length - 1)]).join('')

/** As Amazon makes them: a key of 52 letters. */
export const amazonText = (numbers: Numbers) =>
  `otpauth://totp/Amazon%3Aseller-${numbers.whole(1, 9999)}%40example.com?secret=${letters(base32, 52, numbers)}&issuer=Amazon`

/** As most other sites make them. */
export const shortText = (numbers: Numbers) =>
  `otpauth://totp/${numbers.one(['Shop', 'Mail', 'Bank', 'Parcels'])}:anna${numbers.whole(1, 99)}?secret=${letters(base32, numbers.one([16, 32]), numbers)}`

/** As long as Google Authenticator's export of ten logins: some 75 bytes each. */
export const migrationText = (numbers: Numbers) =>
  `otpauth-migration://offline?data=${encodeURIComponent(letters(base64, 4 * Math.round((10 * numbers.whole(68, 80)) / 3), numbers))}`
