import { drawCrop } from './draw-crop'
import type { Look } from './looks'
import { numbersFrom } from './numbers'
import { type Brush, brushOn, button, frame, line, paragraph, photo, table } from './page-parts'
import { type Colour, paste, type Raster, raster } from './raster'

/** CSS pixels. */
const wide = 1280
const high = 800

function clutter(brush: Brush): void {
  const { numbers, box, paper } = brush
  const accent: Colour = numbers.one([
    [35, 47, 62],
    [0, 113, 133],
    [180, 60, 20],
    [30, 70, 180],
  ])
  box(0, 0, wide, 56, accent)
  for (let at = 0; at < 7; at++) line(brush, 24 + at * 130, 22, numbers.between(40, 95), 14, [255, 255, 255])
  frame(brush, 960, 14, 220, 28, [120, 120, 120])
  for (let at = 0; at < 4; at++) box(1195 + at * 20, 20, 14, 14, at % 2 ? paper : [250, 180, 60])
  for (let at = 0; at < 14; at++) {
    frame(brush, 24, 84 + at * 36, 16, 16, brush.ink)
    line(brush, 50, 86 + at * 36, numbers.between(60, 150), 13)
  }
  photo(brush, 24, 610, 180, 120)
  line(brush, 250, 84, numbers.between(300, 560), 26)
  paragraph(brush, 250, 130, 620, numbers.whole(2, 4))
  paragraph(brush, 250, 620, 500, numbers.whole(4, 7))
  table(brush, 800, 590, 6, 7)
  photo(brush, 1080, 90, 170, 150)
  paragraph(brush, 1080, 260, 170, 6, 12)
  photo(brush, 1080, 400, 170, 150)
  for (let at = 0; at < 3; at++) button(brush, 250 + at * 170, 750, 140, accent)
}

/** The visible part of a page of 1280 × 800 with the look's code or codes somewhere in its middle. */
export function drawPage(look: Look): Raster {
  const crop = drawCrop(look)
  const numbers = numbersFrom(look.seed + 500_000)
  const [paper, ink]: readonly [Colour, Colour] = look.darkPage
    ? [
        [24, 26, 32],
        [215, 218, 224],
      ]
    : [
        [255, 255, 255],
        [15, 17, 17],
      ]
  const on = raster(Math.round(wide * look.ratio), Math.round(high * look.ratio), paper)
  const brush = brushOn(on, look.ratio, numbers, ink, paper)
  clutter(brush)
  const [width, height] = [crop.width / look.ratio, crop.height / look.ratio]
  const left = numbers.between(250, Math.max(260, 1060 - width))
  const top = numbers.between(60, Math.max(70, 780 - height))
  // A card of its own, with as much room round the code as the sites give.
  const margin = numbers.one([8, 16, 24])
  brush.box(left - margin, top - margin, width + 2 * margin, height + 2 * margin + 60, look.light)
  paragraph(brush, left, top + height + margin, width, 2, 13)
  paste(on, crop, Math.round(left * look.ratio), Math.round(top * look.ratio))
  return on
}
