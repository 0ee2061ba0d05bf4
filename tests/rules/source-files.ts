import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

const root = process.cwd()

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly text: string
  /** What it imports: paths from the root for files of ours, names for packages. */
  readonly imports: readonly string[]
}

function importsOf(path: string, text: string): readonly string[] {
  const named = text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"\n]*(?:\{[^}]*\})?[^'"\n]*from\s*['"]([^'"]+)['"]/g)
  const bare = text.matchAll(/(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g)
  const dynamic = text.matchAll(/import\(\s*['"]([^'"]+)['"]\s*\)/g)
  const names = [...named, ...bare, ...dynamic].flatMap(([, name]) => (name ? [name] : []))
  return names.map((name) => (name.startsWith('.') ? relative(root, resolve(root, path, '..', name)) : name))
}

/** Every TypeScript file under `src`. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `src/${name}`)
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })
}

/** The text without comments and without what stands in quotes. */
export function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"])\/\/.*$/gm, '$1')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''")
}
