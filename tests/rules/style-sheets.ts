import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface StyleSheet {
  readonly file: string
  /** Without its comments. */
  readonly text: string
}

export interface Declaration {
  readonly property: string
  /** In one line. */
  readonly value: string
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '')

/** Every style sheet of our pages. */
export function styleSheets(): readonly StyleSheet[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src/*.css'])
  return listed
    .toString()
    .trim()
    .split('\n')
    .map((file) => ({ file, text: withoutComments(readFileSync(file, 'utf8')) }))
}

/** What a sheet, or a block of one, sets, in any of its rules. */
export function declarationsOf(text: string): readonly Declaration[] {
  return [...text.matchAll(/(?<=[{;}]\s*)(-{0,2}[a-z][\w-]*)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
    ([, property = '', value = '']) => ({ property, value: value.replace(/\s+/g, ' ').trim() }),
  )
}

/** The text between the braces that follow a beginning. @throws where there is none */
export function blockOf(text: string, beginning: string): string {
  const start = text.indexOf(beginning)
  if (start < 0) throw new Error(`no ${beginning}`)
  const open = text.indexOf('{', start)
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return text.slice(open, at + 1)
  }
  throw new Error(`${beginning} has no end`)
}
