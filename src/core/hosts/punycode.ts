const base = 36
const smallest = 1
const largest = 26

/** A label has 63 letters at most, `xn--` among them. */
const longest = 59

/** RFC 3492, section 6.1. */
function adapted(delta: number, count: number, first: boolean): number {
  let left = first ? Math.floor(delta / 700) : delta >> 1
  left += Math.floor(left / count)
  let steps = 0
  for (; left > ((base - smallest) * largest) >> 1; steps += base) left = Math.floor(left / (base - smallest))
  return steps + Math.floor(((base - smallest + 1) * left) / (left + 38))
}

function digitValue(digit: string): number {
  if (/^[a-z]$/.test(digit)) return digit.charCodeAt(0) - 97
  return /^\d$/.test(digit) ? Number(digit) + 26 : base
}

/**
 * Decodes what follows the `xn--` of a label; RFC 3492, section 6.2.
 * @param text lower case, as browsers give host names
 * @returns null where it is no punycode, or longer than a label can be
 */
export function decodePunycode(text: string): string | null {
  if (text.length > longest) return null
  const hyphen = text.lastIndexOf('-')
  const points = [...text.slice(0, Math.max(hyphen, 0))].map((letter) => letter.charCodeAt(0))
  let at = hyphen + 1
  let point = 128
  let index = 0
  let bias = 72
  while (at < text.length) {
    const before = index
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitValue(text.charAt(at++))
      if (digit >= base) return null
      index += digit * weight
      const threshold = Math.min(Math.max(k - bias, smallest), largest)
      if (digit < threshold) break
      weight *= base - threshold
      if (index > 0x7fffffff || weight > 0x7fffffff) return null
    }
    bias = adapted(index - before, points.length + 1, before === 0)
    point += Math.floor(index / (points.length + 1))
    if (point > 0x10ffff) return null
    index %= points.length + 1
    points.splice(index++, 0, point)
  }
  return String.fromCodePoint(...points)
}
