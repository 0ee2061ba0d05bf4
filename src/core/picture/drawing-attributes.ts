/** Properties that refer to other elements or to files; but not those of colours. */
const referring =
  /@import|(?:clip-path|mask|filter|marker|image|background|cursor|content|font|src|stroke-dash)[\w-]*\s*:/gi
/** Comments and escapes: a property or a reference can be spelt with them so that nobody sees it. */
const disguises = /\/\*[\s\S]*?(?:\*\/|$)|\\/g

/** A style sheet in which nothing refers to anything but colours. */
export const plainSheet = (text: string): string => text.replace(disguises, '').replace(referring, 'x:')

/** The ids of what an attribute refers to. */
export const referencesOf = (value: string): readonly string[] =>
  [...value.matchAll(/url\(\s*["']?#([^)"']*)/gi)].map(([, id = '']) => id.trim())

/** An element's name without its namespace's. */
export const bareName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Whether a shape may keep an attribute: what cuts a shape out is cut by nothing in turn. */
export function mayStay(name: string, value: string, isInClip: boolean): boolean {
  if (/^(?:on|filter|mask|marker|stroke-dash)/i.test(name)) return false
  if (name === 'style') return plainSheet(value) === value && !(isInClip && /url/i.test(value))
  if (bareName(name) === 'href') return value.startsWith('#')
  if (!/url|\\/i.test(value)) return true
  return !isInClip && !/\\/.test(value) && /^(?:clip-path|fill|stroke)$/.test(name) && referencesOf(value).length === 1
}
