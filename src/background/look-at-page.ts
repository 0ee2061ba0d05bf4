import * as v from 'valibot'
import type { PageLook } from '../messages'
import { areaSchema } from './area-schema'
import { callInPage } from './in-page'

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

function judged(answer: unknown): PageLook {
  const parsed = v.safeParse(schema, answer)
  return parsed.success ? parsed.output : nothing
}

/** What may be QR codes on a page; nothing where the browser does not let us look, or the answer is not in order. */
export const lookAtPage = async (tab: number): Promise<PageLook> => judged(await callInPage(tab, 'countersignLook'))

/** The one picture at an address, as the page shows it. */
export const lookAtPicture = async (tab: number, address: string): Promise<PageLook> =>
  judged(await callInPage(tab, 'countersignPicture', address))
