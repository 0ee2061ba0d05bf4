import encodeQR from 'qr'
import { qrImage } from '../practice/qr-picture'

/** The otpauth link of one way to show a QR code; each has a key of its own. */
export function linkOf(name: string): string {
  const letters = [...name.toUpperCase().replace(/[^A-Z]/g, 'Q')].join('')
  return `otpauth://totp/Shop%3A${name}%40example.com?issuer=Shop&secret=${letters.padEnd(32, 'MFRGGZDFMZTWQ2LK').slice(0, 32)}`
}

const rowsOf = (name: string): boolean[][] => encodeQR(linkOf(name), 'raw', { ecc: 'low', border: 2 })
export const svgOf = (name: string): string => {
  const rows = rowsOf(name)
  const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200" viewBox="0 0 ${rows.length} ${rows.length}"><rect class="ground" width="100%" height="100%" fill="#fff"/><path class="dark" d="${dark.join('')}"/></svg>`
}
export const pngOf = (name: string): string => qrImage(linkOf(name))

const cells = (name: string, cell: (on: boolean, x: number, y: number) => string, row: (cells: string) => string) =>
  rowsOf(name)
    .map((line, y) => row(line.map((on, x) => cell(on, x, y)).join('')))
    .join('')
const side = (name: string) => rowsOf(name).length

/** Every way to show a QR code on a page, as markup; `files` are addresses on hosts that answer with that code as SVG. */
export const ways = {
  'img-data': (name) => `<img src="${pngOf(name)}">`,
  'img-file': (name) => `<img src="/qr/${name}.svg" width="200">`,
  'img-blob': (name) =>
    `<img id="${name}"><script>draw('${pngOf(name)}', (canvas) => canvas.toBlob((it) => (document.getElementById('${name}').src = URL.createObjectURL(it))))</script>`,
  picture: (name) =>
    `<picture><source srcset="${pngOf(name)}"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="180"></picture>`,
  canvas: (name) =>
    `<canvas id="${name}"></canvas><script>draw('${pngOf(name)}', (canvas) => document.getElementById('${name}').replaceWith(canvas))</script>`,
  'svg-inline': (name) => svgOf(name),
  'svg-styled': (name) =>
    `<style>.${name} .ground { fill: #111 } .${name} .dark { fill: #fff }</style><div class="${name}">${svgOf(name)}</div>`,
  'svg-image': (name) => `<svg width="200" height="200"><image href="${pngOf(name)}" width="200" height="200"/></svg>`,
  'svg-image-file': (name) =>
    `<svg width="200" height="200"><image href="/qr/${name}.svg" width="200" height="200"/></svg>`,
  'css-data': (name) => `<div style="width:220px;height:220px;background:url(${pngOf(name)}) 0 0 / cover"></div>`,
  'css-file': (name) => `<div style="width:220px;height:220px;background:url(/qr/${name}.svg) 0 0 / cover"></div>`,
  table: (name) =>
    `<table style="border-collapse:collapse">${cells(
      name,
      (on) => `<td style="width:5px;height:5px;padding:0" bgcolor="${on ? '#000' : '#fff'}"></td>`,
      (row) => `<tr>${row}</tr>`,
    )}</table>`,
  'div-rows': (name) =>
    `<div style="width:${side(name) * 4}px">${cells(
      name,
      (on) => `<i style="display:inline-block;width:4px;height:4px;background:${on ? '#123' : '#eee'}"></i>`,
      (row) => `<div style="height:4px;line-height:0;white-space:nowrap">${row}</div>`,
    )}</div>`,
  'div-grid': (name) =>
    `<div style="display:grid;width:max-content;grid-template-columns:repeat(${side(name)},4px);background:#fff">${cells(
      name,
      (on) => `<b style="height:4px${on ? ';background:#000' : ''}"></b>`,
      (row) => row,
    )}</div>`,
  'div-placed': (name) =>
    `<div style="position:relative;width:${side(name) * 4}px;height:${side(name) * 4}px">${cells(
      name,
      (on, x, y) =>
        on
          ? `<div style="position:absolute;left:${x * 4}px;top:${y * 4}px;width:4px;height:4px;background:#000"></div>`
          : '',
      (row) => row,
    )}</div>`,
  'shadow-open': (name) => shadow('open', `<img src="${pngOf(name)}">`),
  'shadow-closed': (name) => shadow('closed', `<section><img src="${pngOf(name)}"></section>`),
  frame: (name) => `<iframe src="/qr/${name}.html" width="300" height="300"></iframe>`,
  'frame-srcdoc': (name) =>
    `<iframe width="300" height="300" srcdoc="${`<p style='height:2000px'></p><img src='${pngOf(name)}'>`}"></iframe>`,
} satisfies Readonly<Record<string, (name: string) => string>>

const shadow = (mode: string, inner: string) => `<div><template shadowrootmode="${mode}">${inner}</template></div>`

const script = `<script>
const draw = (address, then) => {
  const image = new Image()
  image.onload = () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
    canvas.getContext('2d').drawImage(image, 0, 0)
    then(canvas)
  }
  image.src = address
}
</script>`

/** A page with that in it, below what stands in view. */
export const pageOf = (below: string, inView = ''): string =>
  `<!doctype html><meta charset="utf-8"><title>A page</title>${script}<h1>A page</h1>${inView}<div style="height:3000px"></div>${below}`
