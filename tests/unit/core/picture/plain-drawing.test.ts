import { describe, expect, test } from 'vitest'
import { plainDrawing } from '../../../../src/core/picture/plain-drawing'

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`
const plain = (inner: string) => plainDrawing(svg(inner))

describe('what QR codes are drawn with stays as it is', () => {
  test.each([
    ['rectangles', '<rect x="1" y="2" width="3" height="4" fill="#000"></rect>'],
    ['a path with a matrix', '<g transform="matrix(1 0 0 1 2 3)"><path d="M1 1h1v1z" fill="url(#g)"></path></g>'],
    ['a colour that changes', '<defs><linearGradient id="g"><stop offset="0"></stop></linearGradient></defs>'],
    ['a shape that is cut out', '<clipPath id="c"><circle r="3"></circle></clipPath><rect clip-path="url(#c)"></rect>'],
    [
      'one shape many times',
      `<defs><rect id="p" width="1"></rect></defs>${'<use href="#p" x="1"></use>'.repeat(5000)}`,
    ],
    ['a style sheet', '<style>.a{fill:#000}</style><rect class="a" style="fill:red"></rect>'],
    ['a link round it', '<a href="#x"><rect></rect></a>'],
  ])('%s', (_, inner) => {
    expect(plain(inner)).toEqual({ svg: svg(inner), pictures: [] })
  })

  test('with a document type, a prologue and comments', () => {
    const type = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    expect(plainDrawing(`<?xml version="1.0"?>\n${type}<!-- x -->${svg('<rect/>')}`)?.svg).toBe(svg('<rect></rect>'))
  })

  test('with letters that have to be escaped', () => {
    expect(plain('<g id="&quot;&lt;&amp;"/>')?.svg).toBe(svg('<g id="&#34;&#60;&#38;"></g>'))
  })
})

describe('what may take long is taken out', () => {
  test.each([
    ['a filter', '<filter id="f"><feTurbulence numOctaves="9999"/></filter><rect filter="url(#f)"/>', '<rect></rect>'],
    ['a pattern', '<pattern id="p"><rect/></pattern><rect/>', '<rect></rect>'],
    ['a mask and a marker', '<mask id="m"/><marker/><path mask="url(#m)" marker-end="url(#n)"/>', '<path></path>'],
    ['pages inside', '<foreignObject><rect/><p>x</p></foreignObject><rect/>', '<rect></rect>'],
    ['scripts', '<script>x</script><rect onload="x"/>', '<rect></rect>'],
    ['files elsewhere', '<use href="other.svg#a"/><rect fill="url(other.svg#a)"/>', '<use></use><rect></rect>'],
    ['dashes', '<path stroke-dasharray="0.0001"/>', '<path></path>'],
    [
      'cuts of cuts',
      '<clipPath id="c"><rect clip-path="url(#d)"/></clipPath>',
      '<clipPath id="c"><rect></rect></clipPath>',
    ],
    ['sheets that refer', '<style>@import x; .a{clip-path : url(#c)}</style>', '<style>x: x; .a{x: url(#c)}</style>'],
    [
      'sheets in disguise',
      '<style>.a{m\\61sk:url(#c);clip-path/**/:url(#c)/*}</style>',
      '<style>.a{m61sk:url(#c);x:url(#c)</style>',
    ],
    ['styles that refer', '<rect style="filter:url(#f)"/><rect fill="u\\72l(#f)"/>', '<rect></rect><rect></rect>'],
  ])('%s', (_, inner, left) => {
    expect(plain(inner)?.svg).toBe(svg(left))
  })

  test('pictures inside, four at most, which are looked at by themselves', () => {
    const image = (at: number) => `<image href="data:image/png;base64,AAA${at}"/>`
    expect(plain(`${[1, 2, 3, 4, 5].map(image).join('')}<image href="https://example.com/x.png"/>`)).toEqual({
      svg: svg(''),
      pictures: [1, 2, 3, 4].map((at) => `data:image/png;base64,AAA${at}`),
    })
  })
})

describe('is none', () => {
  const laughs = Array.from({ length: 30 }, (_, at) => `<g id="g${at + 1}">${`<use href="#g${at}"/>`.repeat(9)}</g>`)
  const many = (count: number) => '<path/>'.repeat(count)
  test.each([
    ['text', 'hello'],
    ['a page', '<html><svg/></html>'],
    ['one that is cut off', svg('').slice(0, -3)],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "x">]>${svg('&a;')}`],
    ['copies of copies', svg(`<rect id="g0"/>${laughs.join('')}`)],
    ['many copies of much', svg(`<g id="a">${many(1000)}</g>${'<use href="#a"/>'.repeat(1000)}`)],
    [
      'many copies of one of two with the same name',
      svg(`<g id="a">${many(999)}<g id="a"/></g>${'<use href="#a"/>'.repeat(1000)}`),
    ],
    ['much cut out often', svg(`<clipPath id="a">${many(1000)}</clipPath>${'<g clip-path="url(#a)"/>'.repeat(1000)}`)],
    ['groups in groups', svg(`${'<g>'.repeat(500)}${'</g>'.repeat(500)}`)],
    ['hundreds of thousands of shapes', svg(many(200_000))],
    ['megabytes', svg(' '.repeat(5_000_000))],
    ['megabytes of escapes', svg('&lt;'.repeat(900_000))],
    ['many attributes', svg(`<g ${Array.from({ length: 100_000 }, (_, at) => `a${at}=""`).join(' ')}/>`)],
  ])('%s', (_, text) => {
    const before = process.cpuUsage()
    expect(plainDrawing(text)).toBeNull()
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(2000)
  })
})
