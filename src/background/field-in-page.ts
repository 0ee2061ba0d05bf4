import * as v from 'valibot'
import { toBase64 } from '../core/bytes'
import type { FieldFilled, FieldLook } from '../messages'
import { callIn, type PageDocument, putInPage } from './in-page'
import { random } from './random'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const lookSchema: v.GenericSchema<unknown, FieldLook> = v.variant('found', [
  v.strictObject({ found: v.literal('one'), boxes: v.pipe(count, v.minValue(1), v.maxValue(8)), room: count }),
  v.strictObject({ found: v.literal('none') }),
  v.strictObject({ found: v.literal('several') }),
])
const filledSchema: v.GenericSchema<unknown, FieldFilled> = v.picklist(['filled', 'refused', 'changed'])

/** The one place for a code that a page said it has; `ticket` is good for one fill, in that document alone. */
export interface FoundField {
  readonly found: 'one'
  readonly page: PageDocument
  readonly ticket: string
  /** True where a code of so many signs has room. */
  readonly fits: (length: number) => boolean
}

/**
 * Looks for the field that a code would go to.
 * @param here the one with the focus and no other
 * @returns null where the browser does not let us, or the answer is not in order
 */
export async function findField(
  tab: number,
  here = false,
): Promise<FoundField | Exclude<FieldLook, { found: 'one' }> | null> {
  const page = await putInPage(tab, 'countersignField')
  if (!page) return null
  const ticket = toBase64(random(16))
  const looked = v.safeParse(lookSchema, await callIn(page, 'countersignField', [ticket, here]))
  if (!looked.success) return null
  if (looked.output.found !== 'one') return looked.output
  const { boxes, room } = looked.output
  const fits = (length: number) => (boxes > 1 ? boxes === length : room === 0 || room >= length)
  return { found: 'one', page, ticket, fits }
}

/** Gives a page its one code. @param origin that the page must still be of */
export async function fillField(
  { page, ticket }: FoundField,
  origin: string,
  code: string,
): Promise<FieldFilled | null> {
  const filled = v.safeParse(filledSchema, await callIn(page, 'countersignFill', [ticket, origin, code]))
  return filled.success ? filled.output : null
}
