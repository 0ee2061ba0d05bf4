/** RGBA, 8 bits each, row by row. */
export interface QrImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** One byte a point, 0 black, row by row. */
export interface GreyImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}
