import type { Page } from 'puppeteer-core'
import { bidi, contextOf, type RemoteValue } from './bidi'
import type { Box, ChipProbe, ChipView } from './chip'

/** Runs in a sandbox of the page, out of reach of the page's own scripts. */
const look = `(host, root) => JSON.stringify({
  state: host.getAttribute('data-state'),
  parts: [...root.querySelectorAll('[data-testid]')].map((part) => ({
    testid: part.getAttribute('data-testid'),
    text: part.textContent.replace(/\\s+/g, ' ').trim(),
    disabled: part.hasAttribute('disabled'),
  })),
})`

const measure = `(host, root, testid, index) => {
  const found = testid === '' ? [host, ...root.querySelectorAll('*')]
    : [[...root.querySelectorAll('[data-testid]')].filter((it) => it.getAttribute('data-testid') === testid)[index]]
  if (!found[0]) return 'null'
  if (testid !== '') found[0].scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  const boxes = found.map((it) => it.getBoundingClientRect()).filter((it) => it.width > 0 && it.height > 0)
  if (boxes.length === 0) return 'null'
  const x = Math.min(...boxes.map((it) => it.left))
  const y = Math.min(...boxes.map((it) => it.top))
  return JSON.stringify({
    x,
    y,
    width: Math.max(...boxes.map((it) => it.right)) - x,
    height: Math.max(...boxes.map((it) => it.bottom)) - y,
  })
}`

/** The chip through BiDi, whose serialization hands out closed shadow roots. */
export function firefoxChip(page: Page): ChipProbe {
  const { call } = bidi(page.browser())
  const target = { context: contextOf(page), sandbox: 'countersign-driver' }

  async function run<T>(fn: string, ...args: object[]): Promise<T | null> {
    const host = await call({
      fn: `() => document.querySelector('[data-countersign="chip"]')`,
      target,
      serialization: { includeShadowTree: 'all', maxDomDepth: 0 },
    })
    const root = (host.value as { shadowRoot?: RemoteValue } | undefined)?.shadowRoot
    if (!host.sharedId || !root?.sharedId) return null
    const answer = await call({ fn, target, args: [{ sharedId: host.sharedId }, { sharedId: root.sharedId }, ...args] })
    return JSON.parse(String(answer.value))
  }

  return {
    look: () => run<ChipView>(look),
    measure: (testid = '', index = 0) =>
      run<Box>(measure, { type: 'string', value: testid }, { type: 'number', value: index }),
  }
}
