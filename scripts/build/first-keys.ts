import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `import type` is gone in what is built; `import()` is for later. */
const atOnce = /^(?:import|export)\b(?! type\b)[^;'"]*?(?:from )?'(\.{1,2}\/[^']+)'/gm

/** Chosen by a table over all reasons; files are the matter of other pages and of later screens. */
const reasons = /^reason_(?!backup|import|share)/
/** What `Intl.PluralRules` tells apart. */
const form = /_(?:zero|one|two|few|many|other)$/

const fileOf = (path: string) => [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((one) => isFile(one))
const isFile = (path: string) => /\.tsx?$/.test(path) && existsSync(path)

/** The text of a module and of all that it imports at once. */
function textsFrom(entry: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  const file = fileOf(entry)
  if (file === undefined || found.has(file)) return found
  const text = readFileSync(file, 'utf8')
  found.set(file, text)
  for (const [, path = ''] of text.matchAll(atOnce)) textsFrom(join(file, '..', path), found)
  return found
}

/**
 * Tells the sentences that a module, or what it imports at once, may say. Each key stands somewhere in quotes
 * (`tests/rules/locales.test.ts`), that of a number without its form, but for those of the reasons.
 * @param entry a path without its ending
 */
export function saidAtFirst(entry: string): (key: string) => boolean {
  const quoted = new Set([...textsFrom(entry).values()].flatMap((text) => text.match(/(?<=')\w+(?=')/g) ?? []))
  return (key) => reasons.test(key) || quoted.has(key) || quoted.has(key.replace(form, ''))
}
