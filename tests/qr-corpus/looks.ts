import type { Drawing } from './draw-code'
import { type Numbers, numbersFrom } from './numbers'
import type { Colour } from './raster'
import { amazonText, migrationText, shortText } from './texts'

/** Everything that makes one case; a picture follows from it alone. */
export interface Look extends Omit<Drawing, 'text' | 'scale'> {
  readonly kind: Kind
  readonly seed: number
  /** Every one of them is in the picture. */
  readonly texts: readonly string[]
  /** CSS pixels of a code's side. */
  readonly size: number
  /** Device pixels for a CSS pixel. */
  readonly ratio: number
  /** Height by width. */
  readonly stretch: number
  /** Degrees. */
  readonly turn: number
  readonly by: 'nearest' | 'smooth'
  /** Pixels a module in the picture that the site serves. */
  readonly sourceScale: number
  /** Of the Gauss curve, in device pixels. */
  readonly blurred: number
  readonly darkPage: boolean
}

export const sizes = [90, 120, 150, 180, 220, 260, 320, 400] as const
export const ratios = [1, 1.25, 1.5, 2] as const
export const levels = ['low', 'medium', 'quartile', 'high'] as const
const black: Colour = [0, 0, 0]
const white: Colour = [255, 255, 255]

function usual(kind: Kind, seed: number, numbers: Numbers): Look {
  return {
    kind,
    seed,
    texts: [numbers.next() < 0.5 ? amazonText(numbers) : shortText(numbers)],
    level: numbers.one(levels),
    size: numbers.one(sizes),
    ratio: numbers.one(ratios),
    quiet: numbers.one([4, 4, 2, 1]),
    dark: black,
    light: white,
    stretch: 1,
    turn: 0,
    by: numbers.one(['smooth', 'smooth', 'nearest']),
    sourceScale: numbers.one([3, 4, 5, 8]),
    blurred: 0,
    darkPage: numbers.next() < 0.2,
  }
}

/** A colour by hue in degrees; `strength` and `light` from 0 to 1. */
function hue(angle: number, strength: number, light: number): Colour {
  const part = (offset: number) => {
    const k = (offset + angle / 30) % 12
    return 255 * (light - strength * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  }
  return [part(0), part(8), part(4)]
}

const grey = (value: number): Colour => [value, value, value]

/** What is special about each kind; the rest is drawn by lot. */
const special = {
  'sizes and levels': () => ({}),
  inverted: (numbers) => ({
    dark: numbers.one([white, white, grey(225)]),
    light: numbers.one([black, grey(20), [18, 24, 38] as Colour]),
    darkPage: true,
  }),
  coloured: (numbers) => {
    const angle = numbers.between(0, 360)
    const dark = hue(angle, numbers.between(0.5, 1), numbers.between(0.2, 0.45))
    const light = hue(angle + numbers.between(60, 300), numbers.between(0.3, 1), numbers.between(0.8, 0.97))
    const darkEnd = hue(angle + numbers.between(20, 90), numbers.between(0.5, 1), numbers.between(0.2, 0.45))
    const sides = numbers.next() < 0.25 ? { dark: light, light: dark, darkPage: true } : { dark, light }
    return { ...sides, ...(numbers.next() < 0.3 && !('darkPage' in sides) ? { darkEnd } : {}) }
  },
  'low contrast': (numbers) => {
    const apart = numbers.between(18, 70)
    const dark = numbers.between(0, 255 - apart)
    return { dark: grey(dark), light: grey(dark + apart) }
  },
  rotated: (numbers) => ({
    turn: numbers.one([
      numbers.between(1, 15),
      numbers.between(15, 345),
      numbers.between(15, 345),
      numbers.between(345, 359),
      numbers.one([90, 180, 270]),
    ]),
    size: numbers.one(sizes.slice(1)),
  }),
  scaled: (numbers) => ({
    by: 'smooth' as const,
    sourceScale: numbers.one([1, 2, 3, 7, 10, 16]),
    stretch: numbers.one([1, 1, 0.9, 1.12]),
    size: numbers.between(90, 400),
    ratio: numbers.one([1, 1.1, 1.25, 1.333, 1.5, 1.75, 2]),
  }),
  blurred: (numbers, look) => ({
    blurred: numbers.between(0.25, 0.6) * ((look.size * look.ratio) / 50),
  }),
  logo: (numbers) => {
    const level = numbers.one(['medium', 'quartile', 'high'] as const)
    const most = { medium: 0.16, quartile: 0.21, high: 0.25 }[level]
    return { level, logo: numbers.between(0.12, most), size: numbers.one(sizes.slice(1)), by: 'smooth' as const }
  },
  'round dots': (numbers) => ({
    dots: numbers.between(0.65, 1),
    roundEyes: numbers.next() < 0.5,
    by: 'smooth' as const,
    sourceScale: 8,
    size: numbers.one(sizes.slice(1)),
  }),
  'several at once': (numbers) => ({
    texts: Array.from({ length: numbers.whole(2, 6) }, () =>
      numbers.next() < 0.5 ? amazonText(numbers) : shortText(numbers),
    ),
    level: numbers.one(['low', 'medium'] as const),
    quiet: numbers.one([4, 4, 2]),
    size: numbers.one([120, 150, 180, 220]),
  }),
  'ten logins': (numbers) => ({
    texts: [migrationText(numbers)],
    level: numbers.one(['low', 'low', 'medium'] as const),
    size: numbers.one([300, 350, 400]),
  }),
} satisfies Record<string, (numbers: Numbers, look: Look) => Partial<Look>>

export type Kind = keyof typeof special
export const kinds = Object.keys(special) as readonly Kind[]

/** Every size at every ratio and level. */
function grid(): readonly Look[] {
  const all = sizes.flatMap((size) => ratios.flatMap((ratio) => levels.map((level) => ({ size, ratio, level }))))
  return all.map((one, seed) => ({ ...usual('sizes and levels', seed, numbersFrom(seed)), ...one }))
}

const often: Partial<Record<Kind, number>> = { 'several at once': 32, 'ten logins': 32 }

/** The looks of a kind, the same on every run. */
export function looksOf(kind: Kind): readonly Look[] {
  if (kind === 'sizes and levels') return grid()
  const first = 1000 * (1 + kinds.indexOf(kind))
  return Array.from({ length: often[kind] ?? 48 }, (_, at) => {
    const numbers = numbersFrom(first + at)
    const look = usual(kind, first + at, numbers)
    const change: (numbers: Numbers, look: Look) => Partial<Look> = special[kind]
    return { ...look, ...change(numbers, look) }
  })
}
