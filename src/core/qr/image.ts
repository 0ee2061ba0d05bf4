/** RGBA, 8 bits each, row by row. */
export interface QrImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}
