import { expect, test, vi } from 'vitest'
import { challengeUrl, freshProfile } from './worker'

const openPopup = (profile: ReturnType<typeof freshProfile>) => profile.from(challengeUrl)('content.openPopup', {})
const isOpen = { type: 'popup' }

test('the popup is opened by a page of ours', async () => {
  const profile = freshProfile()
  expect(await openPopup(profile)).toEqual({ ok: true })
  expect(profile.browser.action.openPopup).toHaveBeenCalledOnce()
  expect(profile.browser.windows.create).not.toHaveBeenCalled()
})

test.each([
  ['Chromium', { runtime: { getContexts: async () => [isOpen] } }],
  ['Firefox', { extension: { getViews: () => [isOpen] } }],
])('a popup that is open already stays as it is in %s', async (_, api) => {
  const profile = freshProfile()
  Object.assign(profile.browser, {
    ...api,
    runtime: { ...profile.browser.runtime, ...('runtime' in api ? api.runtime : {}) },
  })
  expect(await openPopup(profile)).toEqual({ ok: true })
  expect(profile.browser.action.openPopup).not.toHaveBeenCalled()
  expect(profile.browser.windows.create).not.toHaveBeenCalled()
})

test('where the browser opens no popup, the same page gets a window of its own', async () => {
  const profile = freshProfile()
  profile.browser.action.openPopup = vi.fn().mockRejectedValue(new Error('no window'))
  expect(await openPopup(profile)).toEqual({ ok: true })
  expect(profile.browser.windows.create).toHaveBeenCalledWith(
    expect.objectContaining({ url: 'chrome-extension://countersign/src/popup/index.html?then=close' }),
  )
})

test('a scan that was asked for by shortcut is said to one popup, and to the page in front alone', async () => {
  const profile = freshProfile()
  vi.resetModules()
  const { scanFront } = await import('../../../src/background/front-verbs')
  await scanFront()
  expect(profile.browser.action.openPopup).toHaveBeenCalledOnce()
  profile.browser.tabs.query.mockResolvedValueOnce([{ id: 8 }])
  expect(await profile.ask('front.look', {})).toMatchObject({ scan: false })
  expect(await profile.ask('front.look', {})).toMatchObject({ scan: true })
  expect(await profile.ask('front.look', {})).toMatchObject({ scan: false })
})
