import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { saidInPagesOf, wordsOf } from '../../scripts/build/locale-words'
import { type CopyOfBuild, copyOfBuild } from './copy-of-build'
import type { BrowserName } from './driver'
import { longestWords } from './screens/longest-words'

/** A copy of the build whose German is the longest language that there could be, in its pages, the chip and the menus. */
export function longestBuild(name: BrowserName): CopyOfBuild {
  const build = copyOfBuild(name, 'longest')
  const words = longestWords()
  for (const name of [/^de-/, /^first-de-/]) {
    const pages = scriptIn(build, 'assets', (file, text) => name.test(file) && text.includes('languageTag:'))
    build.write(pages.path, `export default ${JSON.stringify(words)}`)
  }
  const begin = `\`${saidInPagesOf(wordsOf('de')).slice(0, 40)}`
  const { path, text } = scriptIn(build, 'background', (_, script) => script.includes(begin))
  const start = text.indexOf(begin)
  const end = text.indexOf('`', start + 1)
  build.write(path, text.slice(0, start + 1) + inTemplate(saidInPagesOf(words)) + text.slice(end))
  return build
}

/** As it stands between backquotes, which is how the build writes a text. */
const inTemplate = (text: string) => text.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&')

/** The one script of a folder that is looked for. */
function scriptIn({ folder, read }: CopyOfBuild, part: string, isIt: (file: string, text: string) => boolean) {
  const found = readdirSync(join(folder, part))
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, path: join(part, file), text: read(join(part, file)) }))
    .filter(({ file, text }) => isIt(file, text))
  const [only, ...others] = found
  if (!only || others.length > 0) throw new Error(`${found.length} scripts of ${part} hold German words`)
  return only
}
