/** A code in two halves, as people read it: `123 456`. Short ones stay whole. */
export function groupDigits(code: string): string {
  const half = Math.floor(code.length / 2)
  return code.length < 6 ? code : `${code.slice(0, half)}\u00a0${code.slice(half)}`
}

/** A code for a screen reader, sign by sign. */
export const spellDigits = (code: string): string => [...code].join(' ')
