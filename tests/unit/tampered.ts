/** A value with one thing in it changed. */
export interface Tampered {
  /** Names the place, as in `slots.0.kdf.salt.3`. */
  readonly where: string
  readonly value: unknown
}

type Change = (value: unknown, where: string) => Iterable<Tampered>

/** Applies a change to every part of a value, one at a time; bytes are one part. */
function* everywhere(value: unknown, change: Change, where = ''): Generator<Tampered> {
  if (where !== '') yield* change(value, where)
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return
  for (const [key, part] of Object.entries(value)) {
    for (const changed of everywhere(part, change, where === '' ? key : `${where}.${key}`)) {
      const tampered = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
      if (changed.value === missing) delete tampered[key]
      else tampered[key] = changed.value
      yield { where: changed.where, value: tampered }
    }
  }
}

const missing = Symbol('missing')

function* flips(value: unknown, where: string): Generator<Tampered> {
  if (value instanceof Uint8Array) {
    for (const place of value.keys()) {
      const changed = value.slice()
      changed[place] = (changed[place] ?? 0) ^ (1 << (place % 8))
      yield { where: `${where}.${place}`, value: changed }
    }
  }
  if (typeof value === 'string') {
    for (const place of Array.from(value).keys()) {
      const letter = String.fromCharCode(value.charCodeAt(place) ^ 1)
      yield { where: `${where}.${place}`, value: value.slice(0, place) + letter + value.slice(place + 1) }
    }
  }
  if (typeof value === 'boolean') yield { where, value: !value }
  if (Number.isSafeInteger(value)) {
    for (const bit of [0, 8, 16, 24, 32, 40, 48]) {
      yield { where: `${where}.bit-${bit}`, value: Number(BigInt(value as number) ^ (1n << BigInt(bit))) }
    }
  }
}

function* mistypes(value: unknown, where: string): Generator<Tampered> {
  const others: Record<string, unknown> = { missing, null: null, fraction: 1.5, negative: -1, zero: 0, flag: true }
  Object.assign(others, { text: String(value), nothing: '', notANumber: Number.NaN, huge: Number.MAX_SAFE_INTEGER })
  Object.assign(others, { endless: Number.POSITIVE_INFINITY, object: {}, list: [], date: new Date(0), big: 7n })
  if (typeof value === 'string') others.number = Number.parseInt(value, 16)
  if (value instanceof Uint8Array) {
    const longer = new Uint8Array(value.length + 1)
    longer.set(value)
    Object.assign(others, { shorter: value.slice(1), empty: value.slice(0, 0), numbers: [...value], longer })
    Object.assign(others, { words: new Uint16Array(value), buffer: value.slice().buffer })
  }
  if (Array.isArray(value)) others.shorter = value.slice(0, -1)
  for (const [kind, other] of Object.entries(others)) {
    if (!Object.is(other, value)) yield { where: `${where}.${kind}`, value: other }
  }
}

/** One bit in every byte of a value flipped, one at a time; of a text every letter. */
export const everyFlip = (value: object): readonly Tampered[] => [...everywhere(value, flips)]

/** Every field of a value missing, or of another kind, or out of range. */
export const everyMistype = (value: object): readonly Tampered[] => [...everywhere(value, mistypes)]
