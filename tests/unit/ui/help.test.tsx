// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { arabic } from '../../../src/help/guides/ar'
import { german } from '../../../src/help/guides/de'
import { english } from '../../../src/help/guides/en'
import { Help } from '../../../src/help/Help'
import { type Language, languages } from '../../../src/i18n/languages'
import { FakePage } from './fake-page'
import { appears, part, show } from './in-page'

const page = new FakePage()
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent)
const links = () => [...document.querySelectorAll<HTMLAnchorElement>('[data-testid="help-link"]')]
const titleIs = (title: string) => vi.waitFor(() => expect(part('help-title').textContent).toBe(title))

async function open(hash: string, spoken: Language = 'en') {
  location.hash = hash
  await show(<Help spoken={spoken} />)
  await appears('help-title')
}

function goTo(hash: string) {
  location.hash = hash
  dispatchEvent(new HashChangeEvent('hashchange'))
}

function choose(language: Language) {
  part<HTMLSelectElement>('help-language').value = language
  part('help-language').dispatchEvent(new Event('change', { bubbles: true }))
}

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined))

describe('the help page', () => {
  test('shows the guide that its address names, whole, and links to every other one', async () => {
    await open('#refused')
    const { title, lead, points, end } = english.guides.refused
    expect(document.querySelector('main')?.dataset.screen).toBe('help')
    expect(part('help-topic').dataset.topic).toBe('refused')
    expect(texts('article h1, article p, article li')).toEqual([title, lead, ...points, end])
    expect(links().map(({ dataset }) => dataset.topic)).toEqual(
      Object.keys(english.guides).filter((topic) => topic !== 'refused'),
    )
    expect(links().map((link) => link.getAttribute('href'))).toEqual(links().map(({ dataset }) => `#${dataset.topic}`))
    expect(document.title).toBe(`${title} · Countersign`)
  })

  test('numbers what is done one after the other', async () => {
    await open('#recovery')
    expect(texts('article ol li')).toEqual(english.guides.recovery.steps)
    expect(texts('article ul li')).toEqual([])
  })

  test.each(['', '#all', '#nonsense', '#__proto__', '#constructor'])('lists all guides at “%s”', async (hash) => {
    await open(hash)
    expect(part('help-title').textContent).toBe(english.page.help)
    expect(links().map(({ textContent }) => textContent)).toEqual(
      Object.values(english.guides).map(({ title }) => title),
    )
    expect(texts('article p, article li')).toEqual([])
  })

  test('goes to another guide in place, with the focus on its title, which Tab passes over', async () => {
    await open('#refused')
    links()[0]?.focus()
    goTo('#backup')
    await titleIs(english.guides.backup.title)
    expect(document.activeElement).toBe(part('help-title'))
    expect(part('help-title').tabIndex).toBe(-1)
    expect(document.title).toContain(english.guides.backup.title)
  })

  test('has one heading of the first rank, the others below it, and names its landmarks', async () => {
    await open('#refused')
    expect(texts('h1')).toEqual([english.guides.refused.title])
    expect(texts('h2')).toEqual([english.page.others])
    expect(document.querySelector('nav')?.getAttribute('aria-label')).toBe(english.page.others)
    expect(part('help-language').id).toBe(document.querySelector('label')?.htmlFor)
  })

  test('leads nowhere but to itself', async () => {
    await open('#refused')
    const addresses = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    expect(addresses.length).toBeGreaterThan(10)
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([])
  })
})

describe('its language', () => {
  test('is the browser’s, also of the page itself', async () => {
    await open('#refused', 'de')
    expect(part('help-title').textContent).toBe(german.guides.refused.title)
    expect(document.documentElement).toMatchObject({ lang: 'de', dir: 'ltr' })
    expect(part<HTMLSelectElement>('help-language').value).toBe('de')
  })

  test('can be any of the fifteen, at the same guide; Arabic from right to left', async () => {
    await open('#refused')
    const offered = [...part<HTMLSelectElement>('help-language').options]
    expect(offered.map(({ value }) => value)).toEqual(Object.keys(languages))
    part('help-language').focus()
    choose('ar')
    await titleIs(arabic.guides.refused.title)
    expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' })
    expect(part('help-topic').dataset.topic).toBe('refused')
    expect(document.activeElement).toBe(part('help-language'))
    choose('en')
    await titleIs(english.guides.refused.title)
    expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'ltr' })
  })

  test('stays from guide to guide', async () => {
    await open('#refused')
    choose('de')
    await titleIs(german.guides.refused.title)
    goTo('#recovery')
    await titleIs(german.guides.recovery.title)
  })
})
