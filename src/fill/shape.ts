import { attributeOf } from './said'

/** What a field takes, by its structure alone. */
export interface Shape {
  /** Digits are asked for: by type, keyboard or pattern. */
  readonly numeric: boolean
  /** How many characters there is room for; 0 where nothing says so. */
  readonly length: number
  /** Shows an example that is a code: `000000`, `123 456`, `------`. */
  readonly example: boolean
  /** What is typed is not shown. */
  readonly hidden: boolean
}

const textual: readonly string[] = ['text', 'tel', 'number', 'password']
/** Fields that suggest what could be typed, and whatever is part of a search. */
const suggests =
  '[role="searchbox"], [role="combobox"], [list], [aria-autocomplete="list"], [role="search"] *, search *'
const otherKeyboards: readonly string[] = ['email', 'url', 'search', 'none']

/** True for a field that a code can be typed into at all. */
export const takesText = (field: HTMLInputElement): boolean =>
  textual.includes(field.type) &&
  !field.matches(suggests) &&
  !otherKeyboards.includes(attributeOf(field, 'inputmode').toLowerCase())

export function shapeOf(field: HTMLInputElement): Shape {
  const pattern = attributeOf(field, 'pattern')
  const keyboard = attributeOf(field, 'inputmode').toLowerCase()
  const digits = /^\^?\(?\[?(?:\\d|0-9)/.test(pattern)
  const counted = /\{(?:\d+,)?(\d+)\}\)?\$?$/.exec(pattern)?.[1]
  const { maxLength } = field
  return {
    numeric:
      field.type === 'tel' || field.type === 'number' || keyboard === 'numeric' || keyboard === 'decimal' || digits,
    length: maxLength > 0 ? maxLength : digits && counted ? Number(counted) : 0,
    example: isExample(attributeOf(field, 'placeholder')),
    hidden: field.type === 'password',
  }
}

function isExample(placeholder: string): boolean {
  const signs = placeholder.replace(/\s/g, '')
  return /^(?:\d{6}|([-–—_•·●○*xX#])\1{5}|(?:\d{3}-\d{3}))$/.test(signs)
}
