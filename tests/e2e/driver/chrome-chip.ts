import type { CDPSession, Page, Protocol } from 'puppeteer-core'
import type { Box, ChipPart, ChipProbe } from './chip'

type Node = Protocol.DOM.Node

/** The chip through CDP, which walks into closed shadow roots without asking the page. */
export function chromeChip(page: Page): ChipProbe {
  return {
    look: () =>
      withDom(
        page,
        async (_dom, host) => host && { state: attribute(host, 'data-state'), parts: parts(host).map(part) },
      ),
    measure: (testid, index = 0) =>
      withDom(page, async (dom, host) => {
        if (!host) return null
        if (testid === undefined) return union(await Promise.all([host, ...inside(host)].map((it) => boxOf(dom, it))))
        const found = parts(host).filter((it) => attribute(it, 'data-testid') === testid)[index]
        if (!found) return null
        await dom.send('DOM.scrollIntoViewIfNeeded', { nodeId: found.nodeId }).catch(() => null)
        return boxOf(dom, found)
      }),
  }
}

async function withDom<T>(page: Page, use: (dom: CDPSession, host: Node | null) => Promise<T>): Promise<T> {
  const dom = await page.createCDPSession()
  try {
    const { root } = await dom.send('DOM.getDocument', { depth: -1, pierce: true })
    const host = descendants(root).find((node) => attribute(node, 'data-countersign') === 'chip')
    return await use(dom, host ?? null)
  } finally {
    await dom.detach().catch(() => undefined)
  }
}

function descendants(node: Node): Node[] {
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap((child) => [child, ...descendants(child)])
}

function inside(host: Node): Node[] {
  return (host.shadowRoots ?? []).flatMap(descendants)
}

function parts(host: Node): Node[] {
  return inside(host).filter((node) => attribute(node, 'data-testid') !== null)
}

function part(node: Node): ChipPart {
  const text = descendants(node).filter((it) => it.nodeType === 3)
  return {
    testid: attribute(node, 'data-testid') ?? '',
    text: text
      .map((it) => it.nodeValue)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
    disabled: attribute(node, 'disabled') !== null,
  }
}

/** CDP lists attributes flat: name, value, name, value. */
function attribute(node: Node, name: string): string | null {
  const list = node.attributes ?? []
  for (let at = 0; at < list.length; at += 2) if (list[at] === name) return list[at + 1] ?? null
  return null
}

async function boxOf(dom: CDPSession, node: Node): Promise<Box | null> {
  // Chromium has no box model for what isn't drawn and answers with an error.
  const answer = await dom.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null)
  if (!answer) return null
  const { border } = answer.model
  const xs = border.filter((_, at) => at % 2 === 0)
  const ys = border.filter((_, at) => at % 2 === 1)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
  return box.width > 0 && box.height > 0 ? box : null
}

function union(boxes: readonly (Box | null)[]): Box | null {
  const drawn = boxes.filter((box) => box !== null)
  if (drawn.length === 0) return null
  const x = Math.min(...drawn.map((box) => box.x))
  const y = Math.min(...drawn.map((box) => box.y))
  const right = Math.max(...drawn.map((box) => box.x + box.width))
  const bottom = Math.max(...drawn.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
