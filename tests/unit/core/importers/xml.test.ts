import { expect, test } from 'vitest'
import { BadFile } from '../../../../src/core/importers/importer'
import { readFile } from '../../../../src/core/importers/read-file'
import { readXml, textBelow, xmlRoot } from '../../../../src/core/importers/xml'

const problem = (text: string | null) => {
  try {
    return readXml(text).name
  } catch (error) {
    if (error instanceof BadFile) return error.reason
    throw error
  }
}

const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')

test.each([
  ['a document type', '<!DOCTYPE a><a/>'],
  ['a billion laughs', `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><a>&l9;</a>`],
  ['a file of this computer', '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>'],
  ['an entity of nobody', '<a>&nbsp;</a>'],
  ['a parameter entity', '<!DOCTYPE a [<!ENTITY % p SYSTEM "https://example.com/p.dtd"> %p;]><a/>'],
  ['an element that is not closed', '<a><b>x</a>'],
  ['two roots', '<a/><b/>'],
  ['two of one attribute', '<a b="1" b="2"/>'],
  ['an end', '<a><b>x</b>'],
  ['text alone', 'a < b'],
  ['nothing', ''],
  ['no text', null],
  ['a thousand levels', `${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`],
  ['more levels than a stack', '<a>'.repeat(600_000)],
  ['a thousand attributes', `<a ${Array.from({ length: 1000 }, (_, at) => `b${at}=""`).join(' ')}/>`],
])('XML with %s is damaged', (_, text) => {
  expect(problem(text)).toBe('import-damaged')
})

test.each([
  ['elements', `<a>${'<b/>'.repeat(3_000_000)}</a>`],
  ['comments', `<a>${'<!---->'.repeat(2_000_000)}</a>`],
  ['references', `<a>${'&lt;'.repeat(3_000_000)}</a>`],
])('too many %s are not read', (_, text) => {
  const before = performance.now()
  expect(problem(text)).toBe('import-too-large')
  expect(performance.now() - before).toBeLessThan(2000)
})

test('a file with entities is refused as a whole, by whoever knows it', async () => {
  const text = `<?xml version="1.0"?><!DOCTYPE KeePassFile [<!ENTITY e "x">]><KeePassFile><Root>&e;</Root></KeePassFile>`
  expect(await readFile(new TextEncoder().encode(text), '')).toMatchObject({ ok: false })
  const behind = '<KeePassFile><Meta/><!DOCTYPE a><Root/></KeePassFile>'
  expect(await readFile(new TextEncoder().encode(behind), '')).toEqual({
    ok: false,
    from: 'KeePass',
    reason: 'import-damaged',
  })
})

test('text comes as it was meant', () => {
  const root = readXml(
    '<?xml version="1.0"?>\n<!-- c --><a x="1 &amp; 2"><b>é &lt;&#x1F600;<![CDATA[<i>]]>\r\n</b><b>2</b></a>',
  )
  expect(root.attributes).toEqual({ x: '1 & 2' })
  expect(textBelow(root, 'b')).toBe('é <😀<i>\n')
  expect(textBelow(root, 'c')).toBeUndefined()
})

test.each([
  ['<?xml version="1.0" encoding="utf-8"?>\n<!-- x -->\n<map>', 'map'],
  ['<KeePassFile/>', 'KeePassFile'],
  ['\n<a>', 'a'],
  ['{"a": 1}', ''],
  ['a,b\n<c>', ''],
  ['<!DOCTYPE html><html>', ''],
  [`<!--${' '.repeat(5000)}--><a>`, ''],
])('the root of %j is seen without reading on', (text, root) => {
  expect(xmlRoot(text)).toBe(root)
})
