import { expect, test } from 'vitest'
import type { ImportedLogin } from '../../../../src/core/importers/importer'
import { readFile } from '../../../../src/core/importers/read-file'
import { fixtureFiles } from './fixtures'

type Json = Record<string, unknown> | unknown[]

function jsonOf(bytes: Uint8Array): Json | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof value === 'object' ? (value as Json | null) : null
  } catch {
    return null
  }
}

/** Every place below a value where something stands that is neither a list nor an object, nor nothing. */
function* places(value: Json, path: readonly string[] = []): Generator<readonly string[]> {
  for (const [name, inside] of Object.entries(value)) {
    if (typeof inside === 'object' && inside !== null) yield* places(inside as Json, [...path, name])
    else if (inside !== null) yield [...path, name]
  }
}

/** The same with another value at one place, whose kind it is not. */
function changed(json: Json, path: readonly string[], value: unknown): Json {
  const copy = structuredClone(json)
  let at = copy as Record<string, unknown>
  for (const name of path.slice(0, -1)) at = at[name] as Record<string, unknown>
  at[path.at(-1) ?? ''] = value
  return copy
}

/** What codes come from, and whose they are. */
const exact = ({ type, issuer, label, secret, algorithm, digits, period, counter }: ImportedLogin) =>
  JSON.stringify([type, issuer, label, secret, algorithm, digits, period, counter])

const plain = fixtureFiles.flatMap(({ importer, file, password, bytes, logins }) => {
  const json = password === '' ? jsonOf(bytes) : null
  return json ? [[`${importer}/${file}`, json, new Set(logins.map(exact))] as const] : []
})

test.each(plain)('%s: a value of another kind is told, never taken for nothing', async (_, json, known) => {
  const wrong: string[] = []
  for (const path of places(json)) {
    for (const value of [true, 12.5, {}, ['x']]) {
      const read = await readFile(new TextEncoder().encode(JSON.stringify(changed(json, path, value))), '')
      const others = read.ok ? read.logins.map(exact).filter((login) => !known.has(login)) : []
      if (others.length > 0) wrong.push(`${path.join('.')} = ${JSON.stringify(value)}: ${others}`)
    }
  }
  expect(wrong).toEqual([])
})
