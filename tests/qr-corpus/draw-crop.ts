import { blur } from './blur'
import { drawCode } from './draw-code'
import type { Look } from './looks'
import { paste, type Raster, raster } from './raster'
import { pixelate, resize } from './resize'
import { roomFor, turn } from './turn'

/** One code of a look as it stands on the screen, in device pixels. */
function drawOne(look: Look, text: string): Raster {
  // What is drawn by the page itself has modules as fine as the screen; what is served has those of the file.
  const source = drawCode({ ...look, text, scale: look.by === 'nearest' ? 1 : look.sourceScale })
  const width = Math.round(look.size * look.ratio)
  const height = Math.round(look.size * look.ratio * look.stretch)
  const room = roomFor(look.turn)
  const scale = look.by === 'nearest' ? pixelate : resize
  const straight = scale(source, Math.round(width / room), Math.round(height / room))
  const drawn = look.turn === 0 ? straight : turn(straight, look.turn, width, height, look.light)
  return look.blurred > 0 ? blur(drawn, look.blurred) : drawn
}

/** The element with its code or codes, cut out as the content script does. */
export function drawCrop(look: Look): Raster {
  const codes = look.texts.map((text) => drawOne(look, text))
  const [first] = codes
  if (first === undefined) throw new RangeError('a picture has a code')
  if (codes.length === 1) return first
  const gap = Math.round(12 * look.ratio)
  const columns = Math.ceil(Math.sqrt(codes.length))
  const [stepX, stepY] = [first.width + gap, first.height + gap]
  const on = raster(columns * stepX + gap, Math.ceil(codes.length / columns) * stepY + gap, look.light)
  codes.forEach((code, at) => {
    paste(on, code, gap + (at % columns) * stepX, gap + Math.floor(at / columns) * stepY)
  })
  return on
}
