import { SaxesParser } from 'saxes'
import { BadFile } from './importer'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** The elements right below it, in their order. */
  readonly children: readonly XmlElement[]
  /** Its own text, without that of the elements below it. */
  readonly text: string
}

interface Open extends XmlElement {
  readonly children: XmlElement[]
  text: string
}

/** Opening and closing ones; KeePass writes some eighty for an entry. */
const mostTags = 1_300_000
const mostAttributes = 100
/** `&lt;` and the like: each takes as long as a kilobyte of text. */
const mostReferences = 500_000
const deepest = 60

/** The name of the root element, by the first characters alone; empty where there is none. */
export function xmlRoot(text: string | null): string {
  const start = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^<]{0,1000}?-->\s*)?<([A-Za-z_][\w.-]{0,99})[\s/>]/
  return start.exec(text?.slice(0, 4096) ?? '')?.[1] ?? ''
}

function count(text: string, sign: string, most: number): number {
  let found = 0
  for (let at = text.indexOf(sign); at >= 0 && found <= most; at = text.indexOf(sign, at + 1)) found += 1
  return found
}

const fail = (reason: 'import-damaged' | 'import-too-large' = 'import-damaged'): never => {
  throw new BadFile(reason)
}

/**
 * The root element of an XML document.
 * @throws BadFile where it is not well-formed, has a document type (no app's export has, and entities come with it), or is
 * larger or deeper than any export
 */
export function readXml(text: string | null): XmlElement {
  if (text === null || text.includes('<!DOCTYPE')) return fail()
  const isLarge = count(text, '<', mostTags) > mostTags || count(text, '&', mostReferences) > mostReferences
  if (isLarge) return fail('import-too-large')
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  let attributes = 0
  const parser = new SaxesParser({ xmlns: false })
  const addText = (more: string) => {
    const inside = open.at(-1)
    if (inside) inside.text += more
  }
  parser.on('error', () => fail())
  parser.on('doctype', () => fail())
  parser.on('opentagstart', () => {
    attributes = 0
    if (open.length > deepest) fail()
  })
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > mostAttributes) fail()
  })
  parser.on('opentag', ({ name, attributes: given }) => {
    const element: Open = { name, attributes: given, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text).close()
  return root.children[0] ?? fail()
}

/** The elements of one name right below one. */
export const childrenOf = ({ children }: XmlElement, name: string): readonly XmlElement[] =>
  children.filter((child) => child.name === name)

/** The text of the first element of that name; undefined where there is none. */
export const textBelow = (element: XmlElement, name: string): string | undefined => childrenOf(element, name)[0]?.text
