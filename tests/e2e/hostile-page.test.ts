import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers } from './driver'
import { type Attacked, drawn, login, startAttacked } from './hostile/attacked'
import { madeChallenge } from './hostile/made-page'
import { codeIn } from './seller'

/** Replaces what our script would call, if it ran in the page's world, and notes whatever comes by. */
const patched = `<script>
  window.caught = []
  const note = (of, name) => {
    const real = of[name]
    of[name] = function (...args) { window.caught.push(name); return real.apply(this, args) }
  }
  note(Element.prototype, 'attachShadow')
  note(Element.prototype, 'replaceChildren')
  note(Element.prototype, 'append')
  note(Element.prototype, 'getBoundingClientRect')
  note(Document.prototype, 'elementFromPoint')
  note(HTMLElement.prototype, 'showPopover')
  for (const name of ['issuer', 'label', 'code', 'ok', 'state', 'name', 'arguments']) {
    Object.defineProperty(Object.prototype, name, { configurable: true, get() { window.caught.push(name) }, set() { window.caught.push(name) } })
  }
  for (const name of ['map', 'join', 'every', 'push']) {
    const real = Array.prototype[name]
    Array.prototype[name] = function (...args) { if (name !== 'push') window.caught.push(name); return real.apply(this, args) }
  }
  new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes) for (const node of [target, ...addedNodes]) {
      if (node.shadowRoot) window.caught.push('shadowRoot')
    }
  }).observe(document, { subtree: true, childList: true, attributes: true })
  for (const kind of ['pointerdown', 'mousedown', 'mouseup', 'click', 'focusin', 'keydown']) {
    window.addEventListener(kind, (event) => {
      if (event.composedPath().some((target) => target.dataset?.countersign)) window.caught.push(kind)
    }, true)
  }
</script>`

/** Every way that is known to read a text inside a closed shadow root. */
const read = () => {
  const host = document.querySelector('[data-countersign]')
  const selection = getSelection()
  if (!host || !selection) throw new Error('no chip')
  const { find } = window as unknown as { find: (text: string, ...flags: boolean[]) => boolean }
  const texts: string[] = []
  for (const letter of 'aeioFv@') {
    selection.removeAllRanges()
    for (let hit = 0; hit < 20 && find(letter, true, false, false); hit++) {
      selection.modify('extend', 'backward', 'lineboundary')
      texts.push(String(selection))
      selection.modify('extend', 'forward', 'documentboundary')
      texts.push(String(selection))
      selection.collapseToEnd()
    }
  }
  document.execCommand('selectAll')
  texts.push(String(selection))
  const serialized = (host as unknown as { getHTML(o: object): string }).getHTML({ serializableShadowRoots: true })
  texts.push(document.documentElement.innerText, serialized, (host.cloneNode(true) as Element).outerHTML)
  texts.push(host.ariaLabel ?? '', host.textContent ?? '', String(host.shadowRoot), String(document.activeElement))
  return texts.join('\n')
}

describe.each(browsers)('%s: a hostile page', (name) => {
  let victim: Attacked

  beforeAll(async () => {
    victim = await startAttacked(name)
  })
  afterAll(() => victim?.close())

  test('reads nothing of what the chip says', async () => {
    const { page, chip } = victim
    await victim.visit()
    await chip.waitForState('ready')
    expect(await chip.text()).toContain(login)
    expect(await page.evaluate(() => document.querySelector('[data-countersign]')?.shadowRoot === null)).toBe(true)
    const texts = await page.evaluate(read)
    expect(texts).toContain('Authenticator App')
    expect(texts).not.toContain(login.slice(0, 6))
    expect(texts).not.toContain('the.vault')
    await page.evaluate(() => getSelection()?.removeAllRanges())
  })

  test('sees no call, property or event of ours through patched prototypes', async () => {
    const { page, chip } = victim
    await victim.visit(madeChallenge({ head: patched }))
    await chip.waitForState('ready')
    await page.evaluate('window.caught.length = 0')
    const { x, y } = await chip.box()
    await page.mouse.move(x + 40, y + 40)
    await page.mouse.click(x + 40, y + 30)
    await drawn(page)
    expect(await chip.state()).toBe('ready')
    expect(await page.evaluate('window.caught')).toEqual([])
  })

  test('is not heard by messages of its own', async () => {
    const { page, chip } = victim
    await victim.visit()
    await chip.waitForState('ready')
    const answers = await page.evaluate(() => {
      const heard: unknown[] = []
      window.addEventListener('message', ({ data }) => heard.push(data))
      for (const name of ['content.code', 'accounts.list', 'vault.lock']) {
        window.postMessage({ name, arguments: {}, telling: 'fill' }, '*')
        document.dispatchEvent(new CustomEvent('countersign', { detail: { name, telling: 'fill' } }))
      }
      const { chrome, browser } = window as unknown as Record<string, { runtime?: { sendMessage?: unknown } }>
      const reach = typeof chrome?.runtime?.sendMessage + typeof browser?.runtime?.sendMessage
      return new Promise<{ reach: string; heard: number }>((resolve) =>
        setTimeout(() => resolve({ reach, heard: heard.length })),
      )
    })
    expect(answers).toEqual({ reach: 'undefinedundefined', heard: 3 })
    await drawn(page)
    expect([await chip.state(), await codeIn(page), await victim.gaveCode()]).toEqual(['ready', '', false])
  })

  test('cannot load any file of the extension, nor open a page of it', async () => {
    const { page, driver } = victim
    const files = ['manifest.json', 'icons/16.png', 'src/popup/index.html', 'content/main.js'].map(driver.url)
    await victim.visit('<!doctype html><title>nothing of ours</title>')
    const loaded = await page.evaluate(async (urls: readonly string[]) => {
      const ways = urls.flatMap((url) => [
        fetch(url).then(() => url),
        new Promise((resolve) => {
          const image = Object.assign(new Image(), {
            src: url,
            onload: () => resolve(url),
            onerror: () => resolve(null),
          })
          document.body.append(image)
        }),
      ])
      const all = await Promise.all(ways.map((way) => way.catch(() => null)))
      return all.filter((one) => one !== null)
    }, files)
    expect(loaded).toEqual([])
    expect(await page.evaluate(() => document.querySelector('[data-countersign]'))).toBeNull()
  })

  test('finds no door in the built manifest', () => {
    const manifest = JSON.parse(readFileSync(new URL(`../../dist/${name}/manifest.json`, import.meta.url), 'utf8'))
    const doors = /web_accessible|externally_connectable|^host_permissions|optional_host|sandbox/
    expect(Object.keys(manifest).filter((key) => doors.test(key))).toEqual([])
    expect(manifest.permissions).toEqual(['activeTab', 'alarms', 'contextMenus', 'idle', 'scripting', 'storage'])
    // Asked for by a switch in the settings, for the clipboard alone.
    expect(manifest.optional_permissions.filter((one: string) => !/^clipboard|^offscreen$/.test(one))).toEqual([])
  })
})
