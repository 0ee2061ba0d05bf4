import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { judgeSender as JudgeSender, SenderData } from '../../../src/background/sender'
import { siteOf } from '../../../src/sites'
import { groups } from '../core/hosts/addresses'
import { urlOf } from '../core/hosts/addresses/group'
import { fakeBrowser } from './fake-browser'

let judgeSender: typeof JudgeSender

beforeAll(async () => {
  vi.doMock('webextension-polyfill', () => ({ default: fakeBrowser() }))
  ;({ judgeSender } = await import('../../../src/background/sender'))
})

const sender = (more: object): SenderData =>
  ({ id: 'countersign', frameId: 0, tab: { id: 7 }, ...more }) as unknown as SenderData

/** As Chrome says it, with the origin, and as Firefox does, without. */
const said = ({ href, origin }: URL) => [sender({ url: href, origin }), sender({ url: href })]

describe.each(groups)('$about', ({ rows }) => {
  test.each(rows)('$address is answered only if it is known', ({ address, verdict }) => {
    const url = urlOf(address)
    const isKnown = verdict.kind === 'known'
    // A blob has the origin of who made it; it is no page of the site all the same.
    if (url.protocol !== 'blob:') expect(siteOf(url.origin) !== undefined).toBe(isKnown)
    for (const data of said(url)) expect(judgeSender(data)?.from).toBe(isKnown ? 'content' : undefined)
  })
})
