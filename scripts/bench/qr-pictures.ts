import encodeQR from 'qr'
import type { QrImage } from '../../src/core/qr/image'

export interface QrPicture {
  readonly image: QrImage
  readonly text: string
}

interface Look {
  /** Pixels a module. */
  readonly scale: number
  /** Degrees. */
  readonly turn?: number
  readonly dark?: number
  readonly light?: number
  /** Greys by which a point may be off, to both sides. */
  readonly noise?: number
  /** White round the code, in pixels. */
  readonly around?: number
}

/** Every picture is the average of so many points to a side of each pixel. */
const fineness = 3

const textOf = (number: number) =>
  `otpauth://totp/Amazon%3Aseller-${number}%40example.com?secret=${'GEZDGNBVGY3TQOJQ'.repeat(4).slice(number % 8, (number % 8) + 52)}&issuer=Amazon`

/** The same noise on every run. */
function noiseOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 31 - 1
  }
}

function draw(number: number, look: Look): QrPicture {
  const { scale, turn = 0, dark = 0, light = 255, noise = 0, around = 8 } = look
  const text = textOf(number)
  const modules = encodeQR(text, 'raw', { border: 2 })
  const size = Math.ceil(modules.length * scale * (turn ? 1.3 : 1)) + 2 * around
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)]
  const isDark = (x: number, y: number) => {
    const [dx, dy] = [x - size / 2, y - size / 2]
    const column = Math.floor((dx * cos + dy * sin) / scale + modules.length / 2)
    const row = Math.floor((dy * cos - dx * sin) / scale + modules.length / 2)
    return modules[row]?.[column] ?? false
  }
  const off = noiseOf(number + 1)
  const data = new Uint8ClampedArray(size * size * 4).fill(255)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let covered = 0
      for (let point = 0; point < fineness ** 2; point++) {
        const [px, py] = [((point % fineness) + 0.5) / fineness, (Math.floor(point / fineness) + 0.5) / fineness]
        if (isDark(x + px, y + py)) covered++
      }
      const grey = light + ((dark - light) * covered) / fineness ** 2 + noise * off()
      data.fill(Math.round(grey), (y * size + x) * 4, (y * size + x) * 4 + 3)
    }
  }
  return { image: { width: size, height: size, data }, text }
}

const kinds: Readonly<Record<string, readonly Look[]>> = {
  plain: [{ scale: 2 }, { scale: 3 }, { scale: 4 }, { scale: 6 }],
  'odd sizes': [{ scale: 1.5 }, { scale: 1.75 }, { scale: 2.3 }, { scale: 3.7 }],
  'light on dark or pale': [
    { scale: 3, dark: 255, light: 0 },
    { scale: 3, dark: 120, light: 150 },
    { scale: 2.5, dark: 200, light: 250 },
    { scale: 4, dark: 60, light: 90 },
  ],
  'turned or noisy': [
    { scale: 3, turn: 7 },
    { scale: 4, turn: 30 },
    { scale: 3, noise: 60 },
    { scale: 4, turn: 12, noise: 40 },
  ],
  'in a large page': [
    { scale: 2, around: 350 },
    { scale: 3, around: 350, noise: 8 },
  ],
}

/** Pictures with one QR code each, by kind: the same on every run, and drawn by nobody's reader. */
export function qrPictures(): Readonly<Record<string, readonly QrPicture[]>> {
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, looks]) => [
      kind,
      looks.flatMap((look) => [0, 1, 2].map((number) => draw(number, look))),
    ]),
  )
}
