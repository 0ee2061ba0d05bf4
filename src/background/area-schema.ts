import * as v from 'valibot'

const part = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1))

/** A part of the window, as a page may name it. */
export const areaSchema = v.strictObject({ left: part, top: part, width: part, height: part })
