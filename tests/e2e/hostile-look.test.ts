import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers } from './driver'
import { type Attacked, drawn, startAttacked } from './hostile/attacked'

const chip = '[data-countersign]'
const everything = `opacity: .3 !important; background: red !important; color: red !important; font: 40px serif !important;
  filter: blur(9px) !important; visibility: hidden !important; transform: rotate(9deg) !important; transition: all 9s !important;
  padding: 90px !important; text-transform: uppercase !important; letter-spacing: 9px !important; direction: rtl !important;
  unicode-bidi: bidi-override !important; writing-mode: vertical-rl !important; color-scheme: dark !important; zoom: 2 !important;
  animation: fade 9s infinite !important; clip-path: inset(50%) !important; mask: linear-gradient(transparent) !important;
  contain: strict !important; content-visibility: hidden !important; interactivity: inert !important; pointer-events: none !important;
  user-select: all !important; mix-blend-mode: difference !important; backdrop-filter: invert(1) !important; perspective: 9px !important;
  cursor: none !important; display: none !important; position: static !important; view-transition-name: chip !important;
  text-shadow: 0 0 9px red !important; -webkit-text-fill-color: red !important; -webkit-text-stroke: 9px red !important;
  line-height: 9 !important; white-space: pre !important; word-spacing: 90px !important; quotes: none !important;
  -webkit-box-reflect: below !important; font-variant: small-caps !important; text-indent: 90px !important; zoom: .5 !important`
const fade = '@keyframes fade { to { opacity: 0; translate: 90px; color: red } }'

/** What a page may write to have the chip look otherwise. */
const sheets: Readonly<Record<string, string>> = {
  'every property': `${fade} ${chip}, ${chip} *, ${chip}:popover-open { ${everything} }`,
  'every property in a layer': `${fade} @layer first { ${chip} { ${everything} } } @layer second { ${chip} { ${everything} } }`,
  'what it inherits': `html { color: red; font: 60px/3 serif; letter-spacing: 9px; text-transform: uppercase; cursor: none; text-indent: 90px;
    visibility: visible; text-shadow: 0 0 9px red; font-variant: small-caps; word-spacing: 90px; -webkit-text-stroke: 9px red }`,
  'something before and after it': `${chip}::before, ${chip}::after { content: 'Win' !important; position: fixed !important; inset: 0 !important;
    background: red !important; z-index: 9 !important; display: block !important }`,
  'its first line and letter': `${chip}::first-line, ${chip}::first-letter { color: red !important; font-size: 40px !important }`,
  'what is selected, marked and behind it': `${chip}::selection, ${chip}::marker, ${chip}::backdrop { background: red !important; color: red !important }`,
  'parts and slots': `${chip}::part(chip), ${chip}::part(primary), ::slotted(*) { display: none !important }`,
  'properties of its own': ['ink', 'soft', 'paper', 'line', 'accent', 'on-accent', 'warn']
    .map(
      (name) =>
        `@property --${name} { syntax: '<color>'; inherits: false; initial-value: red } ${chip} { --${name}: red !important }`,
    )
    .join(' '),
  'fonts of its own': ['system-ui', 'sans-serif', 'Segoe UI', 'Roboto', 'Noto Sans', 'DejaVu Sans', '-apple-system']
    .map(
      (name) =>
        `@font-face { font-family: '${name}'; src: local('DejaVu Serif'), local('Liberation Serif'), local('DejaVu Sans Mono') }`,
    )
    .join(' '),
  'animations of its name': `@keyframes come { from, to { opacity: 0 } } ${chip} { animation: come 9s infinite !important }`,
  'a start of its own': `@starting-style { ${chip} { opacity: 0 } } ${chip} { transition: all 9s allow-discrete !important }`,
}

describe.each(browsers)('%s: a page that restyles the chip', (name) => {
  let victim: Attacked
  let plain: Buffer

  /** What the chip looks like, but for its corners, where the page shows. */
  async function picture(): Promise<Buffer> {
    const { page } = victim
    await drawn(page)
    const { x, y, width, height } = await victim.chip.box()
    const clip = { x: x + 6, y: y + 6, width: width - 12, height: height - 12 }
    const { data } = PNG.sync.read(Buffer.from(await page.screenshot({ clip })))
    return data
  }

  /** The greatest difference of any colour of any pixel: smoothing differs by some of 255 from one drawing to the next. */
  async function change(): Promise<number> {
    const now = await picture()
    expect(now.length).toBe(plain.length)
    return now.reduce((most, value, at) => Math.max(most, Math.abs(value - (plain[at] ?? 0))), 0)
  }

  beforeAll(async () => {
    victim = await startAttacked(name)
    await victim.visit()
    await victim.chip.waitForState('ready')
    plain = await picture()
  })
  afterAll(() => victim?.close())

  test.each(Object.entries(sheets))('changes nothing by %s', async (_, sheet) => {
    const style = await victim.page.addStyleTag({ content: sheet })
    try {
      expect(await change()).toBeLessThan(40)
    } finally {
      await style.evaluate((element) => (element as Element).remove())
    }
  })

  test('changes nothing by an animation that a script starts', async () => {
    await victim.page.evaluate((selector) => {
      const frames = {
        opacity: [0.1, 0.1],
        translate: ['90px', '90px'],
        color: ['red', 'red'],
        clipPath: ['inset(50%)', 'inset(50%)'],
      }
      document.querySelector(selector)?.animate(frames, { duration: 9_000, iterations: Infinity, fill: 'both' })
    }, chip)
    expect(await change()).toBeLessThan(40)
  })
})
