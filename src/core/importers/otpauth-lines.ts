import { entryOfLink, skip } from './entry'
import type { ForeignFile } from './foreign-file'
import type { Importer } from './importer'

const isLink = (line: string) => /^otpauth:\/\//i.test(line)
const parametersOf = (link: string) => [...link.matchAll(/[?&]([^=&#]+)=/g)].map(([, name]) => name)
const typeOf = (link: string) => /^otpauth:\/\/[^/?]*/i.exec(link)?.[0]

function linesOf({ text }: ForeignFile): readonly string[] {
  return (text ?? '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** A last link without a line break that lacks what every other has: the file was cut off, and perhaps the key with it. */
function isCutOff({ text }: ForeignFile, lines: readonly string[]): boolean {
  const last = lines.at(-1) ?? ''
  if (/[\r\n]\s*$/.test(text ?? '') || !isLink(last)) return false
  const links = lines.slice(0, -1).filter(isLink)
  const alike = links.filter((link) => typeOf(link) === typeOf(last))
  const [first, ...others] = (alike.length > 0 ? alike : links).map(parametersOf)
  const common = first?.filter((name) => others.every((names) => names.includes(name))) ?? []
  const own = parametersOf(last)
  return common.some((name) => !own.includes(name))
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
