import { everyField, type Placed } from './every-field'
import { type Evidence, judge, tokensOf, type Verdict } from './judge'
import { isBesidePicture } from './picture-beside'
import { rowsOf } from './rows'
import { type Said, saidOf } from './said'
import { type Shape, shapeOf, takesText } from './shape'
import { isShown } from './shown'

/** A place for a code: one field, or a box for each digit. */
export type Target = readonly HTMLInputElement[]

/** Every place on a page that a code may go to. @param shows whether a person can see and use a field */
export function targetsOn(page: Document, shows: (placed: Placed) => boolean = isShown): readonly Target[] {
  return judged(page, shows).flatMap(({ fields, verdict }) => (verdict.takes ? [fields] : []))
}

/** Every field, and every row of boxes, with what was found of it. */
export function judged(
  page: Document,
  shows: (placed: Placed) => boolean = isShown,
): readonly { readonly fields: Target; readonly verdict: Verdict }[] {
  const fields = everyField(page)
    .filter(({ field }) => takesText(field))
    .filter(shows)
    .map(({ field }) => field)
  return rowsOf(fields).map((row) => ({ fields: row, verdict: judge(evidenceOf(row, fields)) }))
}

function evidenceOf(row: Target, all: readonly HTMLInputElement[]): Evidence {
  const [first] = row
  if (!first) throw new Error('a row has a field at least')
  return {
    said: row.map(saidOf).reduce(together),
    shape: shapesTogether(row.map(shapeOf)),
    autocomplete: row.flatMap(tokensOf),
    boxes: row.length,
    alone: all.every((field) => row.includes(field) || field.form !== first.form),
    captcha: isBesidePicture(first),
  }
}

const together = (a: Said, b: Said): Said => ({
  name: `${a.name} ; ${b.name}`,
  label: `${a.label} ; ${b.label}`,
  get around() {
    return a.around
  },
})

const shapesTogether = (shapes: readonly Shape[]): Shape => ({
  numeric: shapes.every(({ numeric }) => numeric),
  length: shapes[0]?.length ?? 0,
  example: shapes.some(({ example }) => example),
  hidden: shapes.some(({ hidden }) => hidden),
})
