import { isPayment, namesSay, type Says, says } from './kind'
import { attributeOf, type Said } from './said'
import type { Shape } from './shape'

/** What is known of a field, or of a row of boxes, before it is judged. */
export interface Evidence {
  readonly said: Said
  readonly shape: Shape
  readonly autocomplete: readonly string[]
  /** How many boxes of a digit each; 1 for a field that takes a whole code. */
  readonly boxes: number
  /** No other field for text is in its form. */
  readonly alone: boolean
  /** A picture to be read stands beside it. */
  readonly captcha: boolean
}

/** Whether a code may go into a field, and why or why not, for people and tests to read. */
export interface Verdict {
  readonly takes: boolean
  readonly why: string
}

/** Points from which on a field takes a code. */
const enough = 4
/** Fewer digits make no code; see RFC 4226 §5.3. */
const fewest = 4
const usual = 6
const most = 8

/** Tokens of the HTML standard that say nothing of what a field is for. */
const idle = /^(?:on|off|webauthn|shipping|billing|home|work|mobile|fax|pager|section-.*|)$/
const standard =
  /^(?:name|.*-name|honorific-.*|nickname|username|.*password|organization.*|.*address.*|country.*|postal-code|cc-.*|transaction-.*|language|bday.*|sex|url|photo|tel.*|email|impp)$/

export const tokensOf = (field: HTMLInputElement): readonly string[] =>
  attributeOf(field, 'autocomplete').toLowerCase().split(/\s+/)

const no = (why: string): Verdict => ({ takes: false, why })

/** Structure first; words add up where structure does not decide. */
export function judge(evidence: Evidence): Verdict {
  const { said, shape, autocomplete, boxes, captcha } = evidence
  const name = namesSay(said.name)
  const label = says(said.label)
  const declared = autocomplete.includes('one-time-code')
  const other = autocomplete.find((token) => !idle.test(token) && standard.test(token))
  if (other !== undefined) return no(`autocomplete ${other}`)
  const why = neverOf(name) ?? neverOf(label)
  if (why !== null) return no(why)
  if (captcha) return no('captcha')
  if (boxes === 1 && shape.length > 0 && shape.length < fewest) return no('too short')
  const surely = name.sure || label.sure
  // What its own program calls a phone number or a password is one, whatever is promised beside it.
  if (name.personal && !name.sure && !(declared && label.sure) && !(name.vague || name.likely)) return no('personal')
  if (declared) return label.personal && !surely ? no('personal') : { takes: true, why: 'autocomplete one-time-code' }
  if (label.personal && !surely && !label.likely) return no('personal')
  if ((name.kept || label.kept) && !surely && !name.likely && !label.likely) return no('a PIN')
  if (shape.hidden && !surely) return no('password')
  const points = ownPoints(evidence, name, label)
  // Nothing that stands around makes up for more.
  if (sum(points) < enough - aroundWorth) return no(told(points))
  if (surely) return { takes: sum(points) >= enough, why: told(points) }
  if (isPayment(said)) return no('card')
  const all = [...points, ...aroundPoints(says(said.around))]
  return { takes: sum(all) >= enough, why: told(all) }
}

/** Sites that take either in one field say both. */
const neverOf = ({ never, sure }: Says) => (never === 'recovery' && sure ? null : never)

interface Point {
  readonly worth: number
  readonly reason: string
}
const aroundWorth = 2
const sum = (points: readonly Point[]) => points.reduce((total, { worth }) => total + worth, 0)
const told = (points: readonly Point[]) => `${sum(points)}: ${points.map(({ reason }) => reason).join(', ')}`
const when = (applies: boolean, worth: number, reason: string): readonly Point[] => (applies ? [{ worth, reason }] : [])

function ownPoints({ shape, boxes, alone }: Evidence, name: Says, label: Says): readonly Point[] {
  const sure = name.sure || label.sure
  const likely = name.likely || label.likely
  const vague = name.vague || label.vague
  const isOne = boxes === 1
  const hasRoom = shape.numeric && shape.length >= fewest && shape.length <= most
  return [
    ...when(sure, 4, 'named a one-time code'),
    ...when(!sure && likely, 2, 'named a code'),
    ...when(!sure && !likely && vague, 1, 'called a code'),
    // A label of both may be a phone number’s.
    ...when(label.personal && !(name.sure || name.likely || name.vague), -2, 'somebody’s, too'),
    ...when(!isOne, boxes === usual ? 3 : 2, 'boxes'),
    ...when(shape.numeric, 1, 'digits'),
    ...when(isOne && hasRoom, shape.length === usual ? 2 : 1, 'length'),
    ...when(shape.example, 1, 'example'),
    ...when(isOne && alone && vague, 1, 'alone'),
  ]
}

const aroundPoints = (around: Says): readonly Point[] => [
  ...when(around.sure, aroundWorth, 'one-time codes around'),
  ...when(around.never === 'promotion', -2, 'promotions around'),
]
