import { mixedUp, plainLetters } from './letters'
import type { Names } from './names'
import { oneEditApart } from './one-edit'
import { lures, nicknames, ofTheRiver, oneLetterAway, otherMeanings } from './words'

/** What is shorter can hold no name, nor be one with a letter left out. */
const shortest = 4

/** How a label brings a name to mind: it holds it, in other letters, with a slip, or cut up by hyphens. */
export type Reading = 'word' | 'letters' | 'typo' | 'dots'

const isLured = (plain: string) => lures.some((lure) => plain.includes(lure))

/** A word of an address without what stands around the name in it: lures, `www`, `com`, numbers. */
function withoutAround(word: string, around: readonly string[]): string {
  let left = word.replace(/^\d+/, '').replace(/\d+$/, '')
  for (let before = ''; before !== left; ) {
    before = left
    for (const one of around) {
      if (left.startsWith(one)) left = left.slice(one.length)
      if (left.endsWith(one)) left = left.slice(0, -one.length)
    }
  }
  return left
}

/** The ways to read a word, most exact first. A service's own name is made of lures, which then stay. */
function waysToRead(word: string, { around: [all, apart] }: Names): readonly string[] {
  return [...new Set([word, withoutAround(word, apart), withoutAround(word, all)])]
}

const wordsOf = (text: string) => text.split(/[^a-z0-9]+/).filter((word) => word !== '')

/** A word with a gap at its end for what it means apart from the site. */
function withoutOtherMeaning(word: string): string {
  const other = otherMeanings.find((ending) => word.endsWith(ending))
  return other ? `${word.slice(0, -other.length)} ` : word
}

function isTypo(word: string, { whole }: Names): boolean {
  const mixed = mixedUp(word)
  return whole.some((one) => oneEditApart(word, one.name) || oneEditApart(mixed, one.mixed))
}

/** Whether words that hold no name make one without what parts them: `ama-zon-login`, `seller-central`. */
function isCutUp(joined: readonly string[], { whole: [site, ...services] }: Names): boolean {
  const [full = '', ...shorter] = joined.map(mixedUp)
  return [full, ...shorter].includes(site?.mixed ?? '') || services.some(({ mixed }) => full.includes(mixed))
}

/**
 * Reads one label of a host as a hurried eye does.
 * @param label decoded, lower case
 * @returns null where it brings none of the names to mind
 */
export function readLabel(label: string, names: Names): Reading | null {
  if (label.length < shortest) return null
  const plain = plainLetters(label)
  const cut = wordsOf(plain.replace(ofTheRiver, ' ')).map(withoutOtherMeaning).join(' ')
  const lured = isLured(cut)
  const words = wordsOf(lured ? plain : cut)
  for (const { name } of names.whole) {
    if (words.some((word) => word.includes(name))) return label.includes(name) ? 'word' : 'letters'
  }
  const isAtEnd = (word: string, name: string) => word.startsWith(name) || word.endsWith(name)
  if (words.some((word) => nicknames.some((name) => isAtEnd(word, name)))) return 'word'
  if (words.map(mixedUp).some((word) => names.whole.some(({ mixed }) => word.includes(mixed)))) return 'letters'

  const joined = waysToRead(words.join(''), names)
  if (isCutUp(joined, names)) return 'dots'
  const meant = lured ? [] : [...oneLetterAway, ...otherMeanings]
  const ways = new Set([...joined, ...words.flatMap((word) => waysToRead(word, names))])
  return [...ways].some((word) => !meant.includes(word) && isTypo(word, names)) ? 'typo' : null
}
