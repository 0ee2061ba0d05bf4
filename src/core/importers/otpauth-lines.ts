import { entryOfLink, skip } from './entry'
import type { ForeignFile } from './foreign-file'
import { BadFile, type Importer, mostEntries } from './importer'
import { isEnded } from './text-lines'

interface Line {
  readonly text: string
  /** `#3`: what a line without a name is told by. */
  readonly place: string
}

const isLink = ({ text }: Line) => /^otpauth:\/\//i.test(text)
const parametersOf = ({ text }: Line) => [...text.matchAll(/[?&]([^=&#]+)=/g)].map(([, name]) => name)
const typeOf = ({ text }: Line) => /^otpauth:\/\/[^/?]*/i.exec(text)?.[0]

function linesOf({ text }: ForeignFile): readonly Line[] {
  return (text ?? '')
    .split(/\r\n?|\n/)
    .map((line, at) => ({ text: line.trim(), place: `#${at + 1}` }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'))
}

/** A last link without a line break that lacks what every other has: the file was cut off, and perhaps the key with it. */
function isCutOff({ text }: ForeignFile, lines: readonly Line[]): boolean {
  const last = lines.at(-1)
  if (!last || !isLink(last) || isEnded(text)) return false
  const links = lines.slice(0, -1).filter(isLink)
  const alike = links.filter((link) => typeOf(link) === typeOf(last))
  const [first, ...others] = (alike.length > 0 ? alike : links).map(parametersOf)
  const common = first?.filter((name) => others.every((names) => names.includes(name))) ?? []
  const own = parametersOf(last)
  return common.some((name) => !own.includes(name))
}

/** Links one a line, as many apps export them. Other lines are told by their number, unless there is no link at all. */
export const otpauthLines: Importer = {
  id: 'otpauth-lines',
  label: 'otpauth links',
  detect: (file) => (linesOf(file).some(isLink) ? 'plain' : null),
  async read(file) {
    const lines = linesOf(file)
    if (lines.length > mostEntries) throw new BadFile('import-too-large')
    const cut = isCutOff(file, lines) ? lines.at(-1) : null
    return lines.map((line) => {
      if (line === cut) return skip('', line.place, 'link-damaged')
      if (!isLink(line)) return skip('', line.place, 'not-otpauth')
      const entry = entryOfLink(line.text)
      return 'reason' in entry && entry.label === '' ? { ...entry, label: line.place } : entry
    })
  },
}
