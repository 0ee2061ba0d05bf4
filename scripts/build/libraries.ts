import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** A library inside the build, as its own package describes it. */
export interface Library {
  readonly name: string
  readonly version: string
  /** SPDX. */
  readonly licence: string
  /** The licence and whatever notices come with the package, word for word. */
  readonly text: string
}

interface Package {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly author?: string | { readonly name: string }
  readonly dependencies?: Readonly<Record<string, string>>
}

const root = new URL('../../', import.meta.url).pathname
const folderOf = (name: string) => join(root, 'node_modules', name)
const packageIn = (folder: string): Package => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** Types alone, of which nothing is left in a build. */
const typesOnly = (name: string) => name.startsWith('@types/') || name === 'type-fest'

/** In the program of another package, with no package of its own. */
const inside: readonly (Omit<Library, 'text'> & { readonly by: string; readonly textOf: string })[] = [
  { name: 'zxing-cpp', by: 'zxing-wasm', version: '', licence: 'Apache-2.0', textOf: 'jsqr' },
]

/** What a package without a file for it has said by naming this licence (https://opensource.org/license/isc-license-txt). */
const isc = (holder: string) => `ISC License

Copyright (c) ${holder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`

function textOf({ name, license, author }: Package): string {
  const files = readdirSync(folderOf(name)).filter((file) => /^(?:licen[cs]e|copying|notice|third_party)/i.test(file))
  const texts = files.sort().map((file) => readFileSync(join(folderOf(name), file), 'utf8').trim())
  if (texts.length > 0) return texts.join('\n\n')
  const holder = typeof author === 'string' ? author : author?.name
  if (license === 'ISC' && holder) return isc(holder)
  throw new Error(`${name} comes without the text of its licence`)
}

/** Every package that the build is made from: those of package.json and what they need in turn, by name. */
export function libraries(): readonly Library[] {
  const found = new Map<string, Package>()
  const add = (names: readonly string[]) => {
    for (const name of names) {
      if (found.has(name) || typesOnly(name)) continue
      const described = packageIn(folderOf(name))
      found.set(name, described)
      add(Object.keys(described.dependencies ?? {}))
    }
  }
  add(Object.keys(packageIn(root).dependencies ?? {}))
  const own = [...found.values()].map((described) => {
    const { name, version, license } = described
    return { name, version, licence: license, text: textOf(described) }
  })
  const others = inside
    .filter(({ by }) => found.has(by))
    .map(({ textOf: lender, by: _, ...library }) => ({ ...library, text: textOf(packageIn(folderOf(lender))) }))
  return [...own, ...others].sort((a, b) => (a.name < b.name ? -1 : 1))
}

const virtual = 'virtual:libraries'
const packageOf = (id: string) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]

/** The libraries for the page that names them; a build with one that it does not name fails. */
export function libraryList(): Plugin {
  return {
    name: 'countersign-libraries',
    resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
    load: (id) => (id === `\0${virtual}` ? `export default ${JSON.stringify(libraries())}` : null),
    generateBundle(_, bundle) {
      const named = new Set(libraries().map(({ name }) => name))
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []))
      const missing = modules.map(packageOf).filter((name) => name !== undefined && !named.has(name))
      if (missing.length > 0) throw new Error(`in the build, but not among its libraries: ${[...new Set(missing)]}`)
    },
  }
}
