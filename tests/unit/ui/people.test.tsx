// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { HandOverRow, PeopleList, Person } from '../../../src/messages'
import { People } from '../../../src/options/people/People'
import { FakePage, sentence } from './fake-page'
import { appears, isThere, part, press, show, submit, type } from './in-page'

let page: FakePage
let list: PeopleList
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

const login = (id: string, person: string) => ({ id, issuer: 'Amazon', label: `${id}@example.com`, person })
const logins = [login('one', 'Anna'), login('two', 'Anna, Bruno'), login('three', '')]
const [one, two, three] = logins as [Person['logins'][number], Person['logins'][number], Person['logins'][number]]
const own = (face: object, others = '') => ({ ...face, others }) as Person['logins'][number]
const todo = (face: object, given: Partial<HandOverRow> = {}) =>
  ({ ...face, others: '', done: false, renewed: false, ...given }) as HandOverRow

function people(leaving: Person['leaving'] = null): PeopleList {
  return {
    people: [
      { name: 'Anna', logins: [own(one), own(two, 'Bruno')], leaving },
      { name: 'Bruno', logins: [own(two, 'Anna')], leaving: null },
    ],
    logins,
    several: [two],
    nobody: [three],
  }
}

beforeEach(async () => {
  page = new FakePage()
  list = people()
  page.answers = {
    'people.list': () => ({ ok: true, ...list }),
    'people.rename': () => ({ ok: true }),
    'people.assign': () => ({ ok: true }),
    'people.leave': () => ({ ok: true }),
    'people.tick': () => ({ ok: true }),
    'people.left': () => ({ ok: true }),
    'people.stay': () => ({ ok: true }),
  }
  await show(<People />)
  await appears('person-card')
})

const tick = (testId: string, at = 0) => {
  const box = part(testId, at).querySelector('input') as HTMLInputElement
  box.checked = !box.checked
  box.dispatchEvent(new Event('change', { bubbles: true }))
}

test('logins to tick are searched without marks, and where not all are drawn it says so', async () => {
  const { signal } = await import('@preact/signals')
  const { LoginTicks } = await import('../../../src/options/people/LoginTicks')
  const many = Array.from({ length: 1_200 }, (_, at) => login(`login-${at}`, at === 1_100 ? 'Zoë Łuczak' : ''))
  await show(<LoginTicks logins={many} chosen={signal(new Set<string>())} />)
  const shown = () => document.querySelectorAll('[data-testid="assign-login"]').length
  expect([shown(), part('assign-more').textContent]).toEqual([200, sentence('people_shownOf', ['200', '1,200'])])
  type('people-search', 'luczak zoe')
  await vi.waitFor(() => expect(shown()).toBe(1))
  expect(isThere('assign-more')).toBe(false)
})

describe('the people', () => {
  test('stand with their logins; one that several use is marked on each of them and counted', () => {
    expect(part('person-name').textContent).toBe('Anna')
    expect([...part('person-card').querySelectorAll('[data-testid="person-login"]')]).toHaveLength(2)
    expect(part('person-also').textContent).toBe(sentence('people_also', ['Bruno']))
    expect(part('people-several').textContent).toBe(sentence('people_several_one', ['1']))
    expect(part('people-nobody').textContent).toContain('three@example.com')
  })

  test('get another name in place, and the focus goes on where it was', async () => {
    part('person-rename').click()
    await appears('rename-name')
    await vi.waitFor(() => expect(document.activeElement).toBe(part('rename-name')))
    type('rename-name', 'Anna Rossi')
    list = { ...list, people: [{ name: 'Anna Rossi', logins: [own(one)], leaving: null }] }
    submit('rename-name')
    await vi.waitFor(() => expect(part('person-name').textContent).toBe('Anna Rossi'))
    expect(page.argumentsOf('people.rename')).toEqual([{ from: 'Anna', to: 'Anna Rossi' }])
    await vi.waitFor(() => expect(document.activeElement).toBe(part('person-rename')))
  })

  test('that cannot be called so are told why', async () => {
    page.answers['people.rename'] = () => ({ ok: false, reason: 'name-missing' })
    part('person-rename').click()
    await appears('rename-name')
    submit('rename-name')
    expect((await appears('error')).textContent).toBe(sentence('reason_nameMissing'))
    press(part('rename-name'), 'Escape')
    await vi.waitFor(() => expect(document.activeElement).toBe(part('person-rename')))
  })

  test('get logins and lose others; what was not touched is not sent', async () => {
    part('person-assign').click()
    await appears('assign-login')
    tick('assign-login', 0)
    tick('assign-login', 2)
    submit('assign-login')
    await vi.waitFor(() =>
      expect(page.argumentsOf('people.assign')).toEqual([{ name: 'Anna', add: ['three'], remove: ['one'] }]),
    )
  })

  test('are added with a login at least', async () => {
    part('add-person').click()
    await appears('add-person-name')
    type('add-person-name', 'Carla')
    submit('add-person-name')
    expect((await appears('error')).textContent).toBe(sentence('reason_loginMissing'))
    expect(page.argumentsOf('people.assign')).toEqual([])
    tick('assign-login', 2)
    submit('add-person-name')
    await vi.waitFor(() =>
      expect(page.argumentsOf('people.assign')).toEqual([{ name: 'Carla', add: ['three'], remove: [] }]),
    )
  })
})

describe('somebody who leaves', () => {
  const leaving = (...rows: readonly HandOverRow[]) => people({ since: 1_700_000_000_000, logins: rows })

  test('gets a list of the logins that they know, or of all', async () => {
    part('person-leave').click()
    await appears('leave-own')
    part<HTMLInputElement>('leave-all').click()
    list = leaving(todo(one), todo(two, { others: 'Bruno' }))
    submit('leave-own')
    await appears('hand-over')
    expect(page.argumentsOf('people.leave')).toEqual([{ name: 'Anna', all: true }])
    expect(part('hand-over-progress').textContent).toBe(sentence('people_progress', ['0', '2']))
    expect(part('hand-over-login', 0).textContent).toContain(sentence('handOver_alone'))
    expect(part('hand-over-login', 1).textContent).toContain(sentence('handOver_others', ['Bruno']))
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('hand-over-title'))
  })

  test('is gone when all is ticked, and not before; what ticked itself cannot be taken back', async () => {
    list = leaving(todo(one), todo(two, { done: true, renewed: true }))
    await show(<People />)
    await appears('person-list')
    expect(part('person-leaving').textContent).toBe(sentence('people_progress', ['1', '2']))
    part('person-list').click()
    await appears('hand-over')
    expect(part('hand-over-login', 1).querySelector('input')?.disabled).toBe(true)
    expect(part<HTMLButtonElement>('hand-over-finish').disabled).toBe(true)
    list = leaving(todo(one, { done: true }), todo(two, { done: true, renewed: true }))
    tick('hand-over-login')
    await vi.waitFor(() => expect(part<HTMLButtonElement>('hand-over-finish').disabled).toBe(false))
    expect(page.argumentsOf('people.tick')).toEqual([{ name: 'Anna', id: 'one', done: true }])
    list = { ...people(), people: [] }
    part('hand-over-finish').click()
    await appears('people-none')
    expect(page.argumentsOf('people.left')).toEqual([{ name: 'Anna' }])
    expect(isThere('hand-over')).toBe(false)
  })

  test('can stay, and the list can be printed', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    list = leaving(todo(one))
    await show(<People />)
    ;(await appears('person-list')).click()
    ;(await appears('hand-over-print')).click()
    expect(print).toHaveBeenCalledOnce()
    list = people()
    part('hand-over-stay').click()
    await appears('person-leave')
    expect(page.argumentsOf('people.stay')).toEqual([{ name: 'Anna' }])
    vi.unstubAllGlobals()
  })
})
