import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { saidInPagesOf, wordsOf } from '../../scripts/build/locale-words'
import type { BrowserName } from './driver'
import { longestWords } from './screens/longest-words'

/** A copy of the build whose German is the longest language that there could be, in its pages, the chip and the menus. */
export function longestBuild(name: BrowserName): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-longest-'))
  cpSync(new URL(`../../dist/${name}`, import.meta.url).pathname, folder, { recursive: true })
  const words = longestWords()
  const pages = inFolder(join(folder, 'assets'), (file, text) => /^de-/.test(file) && text.includes('languageTag:'))
  writeFileSync(pages.path, `export default ${JSON.stringify(words)}`)
  const begin = `\`${saidInPagesOf(wordsOf('de')).slice(0, 40)}`
  const background = inFolder(join(folder, 'background'), (_, text) => text.includes(begin))
  const start = background.text.indexOf(begin)
  const end = background.text.indexOf('`', start + 1)
  writeFileSync(
    background.path,
    background.text.slice(0, start + 1) + inTemplate(saidInPagesOf(words)) + background.text.slice(end),
  )
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** As it stands between backquotes, which is how the build writes a text. */
const inTemplate = (text: string) => text.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&')

/** The one script of a folder that is looked for. */
function inFolder(folder: string, isIt: (file: string, text: string) => boolean): { path: string; text: string } {
  const found = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, path: join(folder, file), text: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ file, text }) => isIt(file, text))
  const [only, ...others] = found
  if (!only || others.length > 0) throw new Error(`${found.length} scripts of ${folder} hold German words`)
  return only
}
