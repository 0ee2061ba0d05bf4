// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { buildChip, type ChipContent } from '../../../src/chip/chip-build'

const nothing = () => undefined
const content: ChipContent = {
  state: 'choose',
  text: 'Which login is this?',
  note: 'This sign-in leads to anna.example.',
  actions: [
    { kind: 'account', label: 'anna@example.com', detail: 'Anna', act: nothing },
    { kind: 'more', label: 'Help', act: nothing },
  ],
}

function built(next: ChipContent = content) {
  const chip = buildChip('Close', { lang: 'ar', dir: 'rtl' })
  chip.write(next)
  const all = (selector: string) => [...chip.element.querySelectorAll<HTMLElement>(selector)]
  return { ...chip, all, live: () => all('.words')[0]?.getAttribute('aria-live') }
}

test('what a chip says is a name for ears, and no text that a page could find', () => {
  const { all, element } = built()
  expect(all('p').map((part) => [part.getAttribute('role'), part.getAttribute('aria-label')])).toEqual([
    ['img', content.text],
    ['img', content.note],
  ])
  expect(all('.actions button').map((button) => button.getAttribute('aria-label'))).toEqual([
    'anna@example.com, Anna',
    'Help',
  ])
  const findable = all('p, .actions button').filter((part) =>
    [...part.childNodes].some((node) => !(node instanceof HTMLElement && node.hasAttribute('inert'))),
  )
  expect(findable).toEqual([])
  expect(element.getAttribute('aria-label')).toBe('Countersign')
  expect(all('.dismiss')[0]?.getAttribute('aria-label')).toBe('Close')
})

test('what it says next is read aloud, but for the seconds of a countdown', () => {
  const chip = built({ state: 'waiting', text: 'A fresh code in 9 s', note: 'For anna' })
  expect(chip.live()).toBe('polite')
  chip.write({ state: 'waiting', text: 'A fresh code in 8 s', note: 'For anna' })
  expect(chip.live()).toBe('off')
  chip.write({ state: 'filled', text: 'Code filled' })
  expect(chip.live()).toBe('polite')
  expect(chip.all('[role="status"]')).toHaveLength(2)
})

test('it has the language and the direction that it is given, whatever the page has', () => {
  const { element } = built()
  expect([element.getAttribute('lang'), element.getAttribute('dir')]).toEqual(['ar', 'rtl'])
})

test('a name out of a QR code is text, whatever is in it', () => {
  const name = '<img src=x onerror=alert(1)><b>anna</b>'
  const { all } = built({ ...content, text: name, actions: [{ kind: 'account', label: name, act: nothing }] })
  expect(all('img, b')).toEqual([])
  expect(all('p, .actions button').map(({ textContent }) => textContent)).toContain(name)
})

test('a name has its own direction: a telephone number is not turned round among Arabic words', () => {
  const { all } = built({ ...content, actions: [{ kind: 'account', label: '+39 081 555 0142', act: nothing }] })
  expect(all('.actions button bdi').map(({ textContent }) => textContent)).toEqual(['+39 081 555 0142'])
})
