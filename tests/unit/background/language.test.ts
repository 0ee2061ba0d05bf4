import { describe, expect, test } from 'vitest'
import { challengeUrl, freshProfile } from './worker'

describe('the language that was chosen', () => {
  test('comes to a page with its first message, as what the chip says, and only where it is not the browser’s', async () => {
    const { ask, from } = freshProfile()
    expect(await from(challengeUrl)('content.wake', {})).toEqual({ ok: true, words: null, theme: 'system' })
    await ask('settings.write', { language: 'pl' })
    const answer = await from(challengeUrl)('content.wake', {})
    const words = (answer.ok && answer.words) || {}
    expect(words.languageTag).toBe('pl')
    expect(words.chip_waiting).toContain('$1')
    expect(Object.keys(words).filter((key) => /^(?:export|import|activity|access)_/.test(key))).toEqual([])
    await ask('settings.write', { language: 'browser' })
    expect(await from(challengeUrl)('content.wake', {})).toEqual({ ok: true, words: null, theme: 'system' })
  })

  test('comes with the theme that was chosen, for the chip', async () => {
    const { ask, from } = freshProfile()
    await ask('settings.write', { theme: 'contrast' })
    expect(await from(challengeUrl)('content.wake', {})).toMatchObject({ ok: true, theme: 'contrast' })
  })

  test('is that of the menu at once', async () => {
    const { ask, browser } = freshProfile()
    await ask('settings.write', { theme: 'dark' })
    expect(browser.contextMenus.create).not.toHaveBeenCalled()
    await ask('settings.write', { language: 'it' })
    const titles = browser.contextMenus.create.mock.calls.map(([{ title }]) => title)
    expect(titles).toHaveLength(3)
    for (const title of titles) expect(title).toMatch(/\b(?:codice|QR)\b/)
    expect(titles.join()).not.toMatch(/\bcode\b/)
  })

  test('is one that Countersign speaks', async () => {
    const { ask, deliver } = freshProfile()
    const page = 'chrome-extension://countersign/src/options/index.html'
    for (const language of ['xx', '__proto__', 'constructor', '', null, 7]) {
      const message = { name: 'settings.write', arguments: { language } }
      expect(await deliver(message, { url: page })).toEqual({ ok: false, reason: 'not-allowed' })
    }
    expect(await ask('settings.read', {})).toMatchObject({ settings: { language: 'browser' } })
  })
})
