import { SaxesParser } from 'saxes'
import { bareName, mayStay, plainSheet, referencesOf } from './drawing-attributes'

/** A drawing that is cheap to draw, and the pictures that stood in it. */
export interface PlainDrawing {
  /** SVG: shapes and their colours alone. */
  readonly svg: string
  /** `data:` URLs. */
  readonly pictures: readonly string[]
}

/** Letters, and those that stand for another one: each takes as long as a kilobyte of text. */
const [longest, mostReferences] = [4_000_000, 10_000]
/** Elements, each as often as it is drawn; the largest QR code has 31,329 modules. */
const mostParts = 100_000
const [mostAttributes, mostPictures, deepest] = [100, 4, 60]

/** What QR codes are drawn with. Filters, masks, patterns and the like can be nested until a drawing takes for ever. */
const shapes = 'svg g a switch defs symbol use path rect circle ellipse line polyline polygon style'
const colours = 'clipPath linearGradient radialGradient stop'
const kept = new Set([...shapes.split(' '), ...colours.split(' ')])

const escaped = (text: string) =>
  text.replace(/[&<>"\s]/g, (letter) => (letter === ' ' ? ' ' : `&#${letter.charCodeAt(0)};`))

/** What is drawn where an element is referred to. */
interface Copied {
  parts: number
  /** Whether elements from elsewhere are drawn in it. */
  refers: boolean
}

interface Open extends Copied {
  readonly id: string | undefined
  readonly element: string
  readonly isKept: boolean
  readonly isInClip: boolean
}

class NotPlain extends Error {}

class Cleaning {
  readonly out: string[] = []
  readonly pictures: string[] = []
  readonly #open: Open[] = []
  readonly #known = new Map<string, Copied>()
  readonly #referred: string[] = []

  start(name: string, attributes: Readonly<Record<string, string>>): void {
    const element = bareName(name)
    const above = this.#open.at(-1)
    const all = Object.entries(attributes)
    const isRoot = above === undefined && element === 'svg'
    if ((above === undefined && !isRoot) || this.#open.length >= deepest || all.length > mostAttributes)
      throw new NotPlain()
    const isKept = kept.has(element) && (above?.isKept ?? true)
    const isInClip = element === 'clipPath' || (above?.isInClip ?? false)
    const written = all.filter(([key, value]) => mayStay(key, value, isInClip))
    const target = attributes.href ?? attributes['xlink:href'] ?? ''
    if (element === 'image' && target.startsWith('data:image/')) this.pictures.push(target)
    const references = [
      ...written.flatMap(([, value]) => referencesOf(value)),
      ...(element === 'use' ? [target.slice(1)] : []),
    ]
    if (isKept) this.#referred.push(...references)
    this.#open.push({
      id: attributes.id,
      element,
      isKept,
      isInClip,
      parts: 1,
      refers: isKept && (element === 'use' || 'clip-path' in attributes),
    })
    if (isKept) this.out.push(`<${name}${written.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`)
  }

  end(name: string): void {
    const closed = this.#open.pop()
    const above = this.#open.at(-1)
    if (!closed) return
    if (above) {
      above.parts += closed.parts
      above.refers ||= closed.refers
    }
    if (closed.parts > mostParts) throw new NotPlain()
    if (closed.id !== undefined) this.#know(closed.id, closed)
    if (closed.isKept) this.out.push(`</${name}>`)
  }

  /** Of two elements with one id the worse one counts: which of them is meant is the browser's to say. */
  #know(id: string, { parts, refers }: Copied): void {
    const known = this.#known.get(id) ?? { parts: 0, refers: false }
    this.#known.set(id, { parts: Math.max(parts, known.parts), refers: refers || known.refers })
  }

  text(words: string): void {
    const inside = this.#open.at(-1)
    if (inside?.isKept && inside.element === 'style') this.out.push(escaped(plainSheet(words)))
  }

  /** Whether all that is drawn again and again is little; what is drawn from copies of copies grows by powers. */
  isBounded(): boolean {
    const copied = this.#referred.flatMap((id) => this.#known.get(id) ?? [])
    return !copied.some(({ refers }) => refers) && copied.reduce((sum, { parts }) => sum + parts, 0) <= mostParts
  }
}

/** Takes everything out of an SVG file but shapes. @returns null where it is no SVG, or takes long to draw all the same */
export function plainDrawing(text: string): PlainDrawing | null {
  const isLarge = text.length > longest || text.split('&', mostReferences + 1).length > mostReferences
  if (isLarge || /<!ENTITY/i.test(text)) return null
  const cleaning = new Cleaning()
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', () => {
    throw new NotPlain()
  })
  parser.on('opentag', ({ name, attributes }) => cleaning.start(name, attributes))
  parser.on('closetag', ({ name }) => cleaning.end(name))
  parser.on('text', (words) => cleaning.text(words))
  parser.on('cdata', (words) => cleaning.text(words))
  try {
    parser.write(text).close()
  } catch (error) {
    if (error instanceof NotPlain) return null
    throw error
  }
  const { out, pictures } = cleaning
  return cleaning.isBounded() ? { svg: out.join(''), pictures: pictures.slice(0, mostPictures) } : null
}
