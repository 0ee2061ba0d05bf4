// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { judged } from '../../../src/fill/targets'
import { hasOutsideData, outsideFiles, outsideText } from '../../outside-data'
import { type Sample, samples } from './fields'

// Frames would be loaded, and the forms' own are of no concern here.
const parse = (html: string) => new DOMParser().parseFromString(html.replaceAll('<iframe', '<template'), 'text/html')

/** Takes a mark off every field. @returns the fields that bore it, and its value */
function taken(page: Document, mark: string): ReadonlyMap<Element, string> {
  const marked = [...page.querySelectorAll(`[${mark}]`)].map(
    (field) => [field, field.getAttribute(mark) ?? ''] as const,
  )
  for (const [field] of marked) field.removeAttribute(mark)
  return new Map(marked)
}

/** What becomes of each field where every one is in view. */
function verdictsOf(page: Document) {
  const all = judged(page, () => true).flatMap(({ fields, verdict }) =>
    fields.map((field) => [field, verdict] as const),
  )
  return new Map<Element, (typeof all)[number][1]>(all)
}

describe('a field', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, { html }: Sample) => {
    const page = parse(html)
    const expected = taken(page, 'data-code')
    const verdicts = verdictsOf(page)
    for (const field of page.querySelectorAll('input')) {
      const verdict = verdicts.get(field)
      expect(verdict?.takes ?? false, `${field.outerHTML} ${verdict?.why}`).toBe(expected.has(field))
    }
  })

  const long = 300_000
  test.each([
    ['a name of nothing but capitals', `<input name="${'A'.repeat(long)}">`],
    ['a picture’s name', `<form><p><img src="/valid${'pic'.repeat(long)}ж"> <input name="c"></p></form>`],
    ['a form’s name', `<form action="${'A'.repeat(long)}"><input name="code" inputmode="numeric"></form>`],
    ['a title', `<title>${'otp '.repeat(long)}</title><form>Code <input name="code" inputmode="numeric"></form>`],
    ['a label', `<form><label>${'tek seferlik '.repeat(long)}<input name="code" inputmode="numeric"></label></form>`],
    ['a token', `<input autocomplete="${'address'.repeat(long)}">`],
    ['a pattern', `<input pattern="${'[0-9]{1'.repeat(long)}">`],
  ])('is soon judged beside %s without end', (_, html) => {
    const page = parse(html)
    const start = performance.now()
    judged(page, () => true)
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  test('the table is long enough, and each of its names is there once', () => {
    const fields = samples.flatMap(({ html }) => [...parse(html).querySelectorAll('input')])
    expect(fields.length).toBeGreaterThan(300)
    expect(samples.length).toBeGreaterThan(200)
    expect(new Set(samples.map(({ name }) => name)).size).toBe(samples.length)
  })
})

describe.runIf(hasOutsideData)('real forms', () => {
  const files = hasOutsideData ? outsideFiles('forms') : []
  test('are there', () => expect(files.length).toBeGreaterThanOrEqual(81))

  test.each(files)('%s: every one-time code is found, and no other field taken', (file) => {
    const page = parse(outsideText('forms', file))
    const kinds = taken(page, 'data-manual-scoring')
    const verdicts = verdictsOf(page)
    for (const field of page.querySelectorAll('input')) {
      const verdict = verdicts.get(field)
      expect(verdict?.takes ?? false, `${field.outerHTML.slice(0, 300)} ${verdict?.why}`).toBe(
        kinds.get(field) === 'totp',
      )
    }
  })
})
