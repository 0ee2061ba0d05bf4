import { entryOfLink, skip } from './entry'
import type { ForeignFile } from './foreign-file'
import type { Importer } from './importer'
import { isEnded, textLines } from './text-lines'

const isLink = (line: string) => /^otpauth:\/\//i.test(line)
const parameters = (link: string) => link.split('&').length

const linesOf = ({ text }: ForeignFile) => textLines(text).filter((line) => !line.startsWith('#'))

/** A last link without a line break that says less than every other: the file was cut off, and perhaps the key with it. */
function isCutOff({ text }: ForeignFile, lines: readonly string[]): boolean {
  const last = lines.at(-1) ?? ''
  const others = lines.slice(0, -1).filter(isLink)
  const least = others.reduce((least, link) => Math.min(least, parameters(link)), Number.POSITIVE_INFINITY)
  return !isEnded(text) && isLink(last) && others.length > 0 && parameters(last) < least
}

/** Links one a line, as many apps export them. Other lines are told, unless there is no link at all. */
export const otpauthLines: Importer = {
  id: 'otpauth-lines',
  label: 'otpauth://',
  detect: (file) => (linesOf(file).some(isLink) ? 'plain' : null),
  async read(file) {
    const lines = linesOf(file)
    const cut = isCutOff(file, lines) ? lines.length - 1 : -1
    return lines.map((line, at) => {
      if (at === cut) return skip('', '', 'link-damaged')
      return isLink(line) ? entryOfLink(line) : skip('', '', 'not-otpauth')
    })
  },
}
