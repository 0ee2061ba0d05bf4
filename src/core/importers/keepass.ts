import { skip } from './entry'
import type { Entry, Importer } from './importer'
import { BadFile } from './importer'
import { keepassCodes } from './keepass-codes'
import { childrenOf, readXml, textBelow, type XmlElement, xmlRoot } from './xml'

interface Place {
  /** Names of the groups from below the root's down, with slashes between them. */
  readonly path: string
  readonly inTrash: boolean
}

/** `Protected` stands in the XML inside a database alone, where the text is sealed; exports have `ProtectInMemory`. */
const isSealed = (string: XmlElement) =>
  childrenOf(string, 'Value').some(({ attributes }) => attributes.Protected === 'True')

function entriesOfEntry(entry: XmlElement, { path, inTrash }: Place): readonly Entry[] {
  const fields = childrenOf(entry, 'String')
  const strings = new Map(fields.map((field) => [textBelow(field, 'Key') ?? '', textBelow(field, 'Value') ?? '']))
  const named = {
    issuer: strings.get('Title') ?? '',
    label: strings.get('UserName') ?? '',
    group: path,
    note: strings.get('Notes') ?? '',
  }
  if (inTrash) return [skip(named.issuer, named.label, 'in-trash')]
  if (fields.some(isSealed)) return [skip(named.issuer, named.label, 'entry-unreadable')]
  const codes = keepassCodes(strings, named)
  return codes.length > 0 ? codes : [skip(named.issuer, named.label, 'no-otp')]
}

function entriesOfGroup(group: XmlElement, bin: string, place: Place): readonly Entry[] {
  const inTrash = place.inTrash || (bin !== '' && textBelow(group, 'UUID') === bin)
  const here = { ...place, inTrash }
  const below = childrenOf(group, 'Group').flatMap((child) => {
    const name = textBelow(child, 'Name') ?? ''
    return entriesOfGroup(child, bin, { inTrash, path: here.path === '' ? name : `${here.path}/${name}` })
  })
  return [...childrenOf(group, 'Entry').flatMap((entry) => entriesOfEntry(entry, here)), ...below]
}

/** What KeePass 2 and KeePassXC export as XML: https://keepass.info/help/download/KDBX_XML.xsd; former versions are left. */
export const keepass: Importer = {
  id: 'keepass',
  label: 'KeePass',
  detect: ({ text }) => (xmlRoot(text) === 'KeePassFile' ? 'plain' : null),
  async read({ text }) {
    const file = readXml(text)
    const [meta] = childrenOf(file, 'Meta')
    const [root] = childrenOf(file, 'Root')
    if (!root) throw new BadFile('import-damaged')
    const bin = (meta && textBelow(meta, 'RecycleBinUUID')) ?? ''
    return childrenOf(root, 'Group').flatMap((group) => entriesOfGroup(group, bin, { path: '', inTrash: false }))
  },
}
