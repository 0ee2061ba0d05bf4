import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { qrImage } from '../practice/qr-picture'
import { browsers, until } from './driver'
import { linkOf, pageOf, pngOf, ways } from './qr-page'
import { elsewhere, loginIn, loginsIn, openQrPage, scan, serveQrFiles } from './scan-steps'
import { type Seller, startSeller } from './seller'

describe.each(browsers)('%s: the page in front is scanned', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name, { otherHosts: [elsewhere] })
    await seller.createVault()
    serveQrFiles(seller)
  })
  afterAll(() => seller?.close())

  // Browsers ask for the picture of a tab whenever they like.
  const requested = () => seller.practice.requests.map(({ path }) => path).filter((path) => path !== '/favicon.ico')
  const all = Object.entries(ways)
  const half = Math.ceil(all.length / 2)

  test.each([
    ['first', all.slice(0, half)],
    ['second', all.slice(half)],
  ])(
    'the %s half of all ways to show a QR code are found, scrolled out of view too, and nothing is loaded for it',
    async (_, some) => {
      const below = some.map(([way, markup]) => `<section style="padding:20px">${markup(way)}</section>`).join('')
      const inView = `<img src="https://${elsewhere}/qr/other-host.svg" width="200">`
      const html = pageOf(below, inView)
      const page = await openQrPage(seller, html)
      const files = [...html.matchAll(/\/qr\/[\w-]+\.(?:svg|html)/g)].map(([path]) => path.replace('.html', '.svg'))
      await until('the page loading its own', () => files.every((path) => requested().includes(path)))
      const before = requested().length
      const popup = await seller.driver.clickToolbar(page)
      await scan(popup)
      expect(await loginsIn(popup)).toEqual([...some.map(([way]) => way), 'other-host'].sort())
      expect(requested().slice(before)).toEqual([])
      await popup.close()
      await page.close()
    },
  )

  test('a page that lies, hides and floods is read as it is seen', async () => {
    const patched = `<script>
      window.caught = []
      const lie = (of, name, answer) => { of[name] = function () { window.caught.push(name); return answer } }
      lie(HTMLCanvasElement.prototype, 'toDataURL', '${pngOf('bait')}')
      lie(CanvasRenderingContext2D.prototype, 'getImageData', null)
      lie(Element.prototype, 'getBoundingClientRect', null)
      lie(Document.prototype, 'createTreeWalker', null)
      lie(window, 'getComputedStyle', null)
      lie(HTMLImageElement.prototype, 'decode', new Promise(() => undefined))
      for (const name of ['pictures', 'areas', 'countersignLook'])
        Object.defineProperty(Object.prototype, name, { configurable: true, get() { window.caught.push(name) }, set() { window.caught.push(name) } })
    </script>`
    const named = ['createTreeWalker', 'defaultView', 'getBoundingClientRect', 'documentElement']
    const clobbering = named.map((name) => `<form name="${name}"><input name="${name}"></form>`).join('')
    const unseen = `<div style="visibility:hidden">${ways['img-data']('bait')}${ways.table('bait')}</div>`
    const flood = `<script>
      for (let at = 0; at < 3000; at++) document.body.append(Object.assign(new Image(30, 30), { src: 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=' }))
      const nest = (into, depth) => { const frame = into.createElement('iframe'); into.body.append(frame); if (depth) nest(frame.contentDocument, depth - 1) }
      nest(document, 40)
      document.body.append(Object.assign(document.createElement('canvas'), { width: 12000, height: 12000 }))
    </script>`
    const name = '<b>honest</b>'
    const honest = `<img src="${qrImage(linkOf('honest').replace('honest', encodeURIComponent(name)))}">`
    const page = await openQrPage(seller, `<!doctype html><body>${patched}${clobbering}${honest}${unseen}${flood}`)
    await page.evaluate('window.caught.length = 0')
    const popup = await seller.driver.clickToolbar(page)
    await scan(popup)
    expect(await loginIn(popup)).toBe(name)
    expect(await page.evaluate('window.caught')).toEqual([])
    await popup.close()
    await page.close()
  })

  test.runIf(process.env.COUNTERSIGN_LONG)(
    'a page that forbids pictures of any kind is read all the same',
    async () => {
      const drawn = ['svg-inline', 'svg-styled', 'table', 'div-rows', 'div-grid', 'div-placed', 'shadow-open'] as const
      const below = drawn.map((way) => `<section style="padding:20px">${ways[way](way)}</section>`).join('')
      const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'none'; sandbox allow-same-origin"
      const page = await openQrPage(seller, pageOf(below), { 'Content-Security-Policy': policy })
      const popup = await seller.driver.clickToolbar(page)
      await scan(popup)
      // The picture in the shadow root is one that the page itself does not load.
      expect(await loginsIn(popup)).toEqual(drawn.filter((way) => way !== 'shadow-open').toSorted())
      await popup.close()
      await page.close()
    },
  )
})
