// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'

const id = '3f1c5d0a-7a53-4c7e-9a3b-0a1b2c3d4e5f'
afterEach(() => {
  location.hash = ''
})

/** The screen that the popup's page opens with. */
async function opensAt(hash: string) {
  location.hash = hash
  vi.resetModules()
  return (await import('../../../src/popup/route')).route.value
}

test('other pages of ours lead to a screen by the address, and anything else to the codes', async () => {
  expect(await opensAt('')).toEqual({ at: 'codes' })
  expect(await opensAt('#add')).toEqual({ at: 'add', found: null })
  expect(await opensAt(`#account/${id}`)).toEqual({ at: 'account', id })
  for (const other of ['#account/', '#account/../x', `#account/${id}/more`, '#codes']) {
    expect(await opensAt(other)).toEqual({ at: 'codes' })
  }
})
