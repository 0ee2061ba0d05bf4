import * as v from 'valibot'
import type { PageLook } from '../messages'
import { callInPage } from './in-page'

const part = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1))

/** A part of the window, as a page may name it. */
export const areaSchema = v.strictObject({ left: part, top: part, width: part, height: part })

const mostCharacters = 20_000_000
const picture = v.pipe(v.string(), v.maxLength(8_000_000), v.regex(/^data:image\/png;base64,[\w+/]+={0,2}$/))
const schema: v.GenericSchema<unknown, PageLook> = v.strictObject({
  pictures: v.pipe(
    v.array(picture),
    v.maxLength(32),
    v.check((all) => all.reduce((sum, one) => sum + one.length, 0) <= mostCharacters),
  ),
  areas: v.pipe(v.array(areaSchema), v.maxLength(16)),
})

const nothing: PageLook = { pictures: [], areas: [] }

/** What may be QR codes on a page; nothing where the browser does not let us look, or the answer is not in order. */
export async function lookAtPage(tab: number): Promise<PageLook> {
  const parsed = v.safeParse(schema, await callInPage(tab, 'countersignLook'))
  return parsed.success ? parsed.output : nothing
}
