import { greyWindow, stretchContrast } from './contrast'
import { enlarge } from './enlarge'
import { channelOf } from './grey'
import type { GreyImage, QrImage } from './image'
import { localThreshold } from './local-threshold'
import { sharpen } from './sharpen'

/** What a picture is: cut out round a code, or a whole page or photograph with a code somewhere. */
export type PictureKind = 'crop' | 'viewport'

/** One way to make a code easier to see; null where it is not for pictures of this size. */
type Preparation = (grey: GreyImage, colour: QrImage) => GreyImage | null

/** Enlarging helps small pictures alone: in a large one a code's modules have many pixels. */
const maxEnlarged = 8_000_000

const enlarged =
  (times: number, then: (image: GreyImage) => GreyImage = (image) => image): Preparation =>
  (grey) =>
    grey.data.length * times * times > maxEnlarged ? null : then(enlarge(stretchContrast(grey), times))

const sharp = (image: GreyImage) => sharpen(image, 4, 3)

/**
 * In the order in which they are tried, each only where those before it found nothing.
 * Chosen on the generated corpus (`tests/qr-corpus`).
 */
export const preparations: Readonly<Record<PictureKind, readonly Preparation[]>> = {
  crop: [
    (grey) => grey,
    stretchContrast,
    (grey) => sharp(stretchContrast(grey)),
    enlarged(2, sharp),
    (grey) => localThreshold(grey, 8),
    enlarged(3),
  ],
  viewport: [
    (grey) => grey,
    (grey) => sharpen(grey, 8, 3),
    (grey) => localThreshold(grey, 8),
    sharp,
    (grey) => localThreshold(grey, 20),
    (grey) => greyWindow(grey, 160, 255),
    (grey) => greyWindow(grey, 0, 96),
    (_grey, colour) => channelOf(colour, 0),
    enlarged(2, sharp),
  ],
}
