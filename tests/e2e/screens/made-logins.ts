import { createHash } from 'node:crypto'
import { encodeBase32 } from '../../../src/core/base32'
import type { Incoming } from '../../../src/messages'

const few = [
  ['Amazon', 'anna.esposito@napoli-moda.example'],
  ['Amazon', 'magazzino@napoli-moda.example'],
  ['eBay', 'anna.esposito@napoli-moda.example'],
  ['Amazon', '+39 081 555 0142'],
  ['Otto Market', 'lagerverwaltung@kaufhaus-am-marienplatz.example'],
] as const

/** Names as long as German ones are, one without a place to break. */
const words = [
  'Lagerverwaltung',
  'Rechnungsprüfungsabteilung',
  'Einkaufsgenossenschaft',
  'Donaudampfschifffahrtsgesellschaft',
  'Kundenbetreuung',
]
const countries = ['Deutschland', 'Österreich', 'Schweiz', 'Niederlande', 'Großbritannien', 'Italien', 'Frankreich']
const many = words.flatMap((word) =>
  countries.map(
    (country) =>
      [`Amazon Seller Central ${country}`, `${word.toLowerCase()}.${country.toLowerCase()}@beispiel.example`] as const,
  ),
)

/** A key made of a name: the same in every run. */
export const madeKey = (name: string): string => encodeBase32(createHash('sha256').update(name).digest())

/** Logins that nobody has, with keys made of their names. Five short ones come first. */
export const madeLogins: readonly Incoming[] = [...few, ...many].map(([issuer, label]) => ({
  type: 'totp',
  issuer,
  label,
  secret: madeKey(`${issuer} ${label}`),
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  counter: 0,
  group: '',
  note: '',
}))

export const madeLink = ({ issuer, label, secret }: Pick<Incoming, 'issuer' | 'label' | 'secret'>): string =>
  `otpauth://totp/${encodeURIComponent(`${issuer}:${label}`)}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`
