import { utf8 } from '../bytes'
import type { GivenLogin } from '../otp/check'
import { entryOfCodeField, type Named } from './code-field'
import { entryOf, skip } from './entry'
import { base64Of, hexOf } from './fields'
import { BadFile, type Entry } from './importer'

type Strings = ReadonlyMap<string, string>
type Key = GivenLogin['secret']

const encodings: Readonly<Record<string, (text: string) => Key>> = {
  base32: (text) => text,
  base64: base64Of,
  hex: (text) => hexOf(text.replace(/\s/g, '')),
  utf8,
}

/** Undefined for an encoding that nobody knows; a key that is not what its encoding says is thrown as a damaged file. */
const keyOf = (text: string, encoding: string): Key => encodings[encoding.toLowerCase().replace('-', '')]?.(text)

/** The entry that `make` makes, unless its key is not in the encoding that it is said to be in. */
function withKey(named: Named, make: () => Entry): Entry {
  try {
    return make()
  } catch (error) {
    if (error instanceof BadFile) return skip(named.issuer, named.label, 'key-characters')
    throw error
  }
}

/** Letters of a field with a key in it; more are none. */
const longestField = 10_000

/** KeeOtp's and KeeOtp2's text: `key=…&size=6&step=30&type=Hotp&counter=1&otpHashMode=Sha256&encoding=Hex`. */
function entryOfKeeOtp(text: string, named: Named): Entry {
  if (text.length > longestField) return skip(named.issuer, named.label, 'key-too-long')
  // A plus is one: it is a digit of base64.
  const pairs = [...new URLSearchParams(text.replaceAll('+', '%2B'))]
  const given = new Map(pairs.map(([name, value]) => [name.toLowerCase(), value]))
  const { type = 'totp', key = '', encoding = 'base32' } = Object.fromEntries(given)
  const [algorithm, digits, period, counter] = ['otphashmode', 'size', 'step', 'counter'].map((name) => given.get(name))
  return withKey(named, () =>
    entryOf({ ...named, type, secret: keyOf(key, encoding), algorithm, digits, period, counter }),
  )
}

const suffixes = [
  ['', 'utf8'],
  ['-Hex', 'hex'],
  ['-Base32', 'base32'],
  ['-Base64', 'base64'],
] as const

/** KeePass's own fields: https://keepass.info/help/base/placeholders.html#otp */
function entryOfOwnFields(strings: Strings, prefix: 'TimeOtp' | 'HmacOtp', named: Named): Entry | null {
  const [suffix, encoding] = suffixes.find(([end]) => strings.has(`${prefix}-Secret${end}`)) ?? []
  if (suffix === undefined || encoding === undefined) return null
  const [secret = '', algorithm, digits, period, counter] = [
    `Secret${suffix}`,
    'Algorithm',
    'Length',
    'Period',
    'Counter',
  ].map((name) => strings.get(`${prefix}-${name}`) || undefined)
  const type = prefix === 'TimeOtp' ? 'totp' : 'hotp'
  return withKey(named, () =>
    entryOf({ ...named, type, secret: keyOf(secret, encoding), algorithm, digits, period, counter }),
  )
}

/** KeeTrayTOTP's: a key, and `period;digits` or `period;S` for Steam. */
function entryOfTrayTotp(strings: Strings, named: Named): Entry | null {
  const secret = strings.get('TOTP Seed')
  if (secret === undefined) return null
  const [period, digits] = (strings.get('TOTP Settings') || '30;6').split(';', 2)
  return digits === 'S'
    ? entryOf({ ...named, type: 'steam', secret, period })
    : entryOf({ ...named, type: 'totp', secret, period, digits })
}

function entryOfOtpField(strings: Strings, named: Named): Entry | null {
  const text = strings.get('otp') ?? strings.get('OTP') ?? ''
  if (text.trim() === '') return null
  return /^key=/i.test(text) ? entryOfKeeOtp(text, named) : entryOfCodeField(text, named)
}

/** The codes of an entry, by the fields that KeePass, KeePassXC and the plugins write; none where there are none. */
export function keepassCodes(strings: Strings, named: Named): readonly Entry[] {
  const ofTime =
    entryOfOtpField(strings, named) ?? entryOfOwnFields(strings, 'TimeOtp', named) ?? entryOfTrayTotp(strings, named)
  return [ofTime, entryOfOwnFields(strings, 'HmacOtp', named)].filter((entry) => entry !== null)
}
