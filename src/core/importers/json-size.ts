const [quote, backslash, comma] = [0x22, 0x5c, 0x2c]
const opening = [0x5b, 0x7b]
const closing = [0x5d, 0x7d]

/** Where the text that begins at a quote ends: its closing quote, or the end of everything. */
function endOfText(json: string, from: number): number {
  let at = from + 1
  while (at < json.length && json.charCodeAt(at) !== quote) at += json.charCodeAt(at) === backslash ? 2 : 1
  return at
}

/**
 * Whether a JSON text has lists and objects deeper inside each other than that, or more values; a parser takes long to
 * find out.
 */
export function isJsonBeyond(json: string, most: { readonly depth: number; readonly values: number }): boolean {
  let [depth, values] = [0, 0]
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === quote) at = endOfText(json, at)
    else if (code === comma) values++
    else if (opening.includes(code)) depth++
    else if (closing.includes(code)) depth--
    if (depth > most.depth || values > most.values) return true
  }
  return false
}
