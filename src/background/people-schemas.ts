import * as v from 'valibot'
import type { ArgumentsOf, MessageName } from '../messages'
import { proofSchema as proof } from './proof-schema'

const id = v.pipe(v.string(), v.uuid())
const ids = v.pipe(v.array(id), v.maxLength(20_000))
const name = v.pipe(v.string(), v.maxLength(200))
const text = v.pipe(v.string(), v.maxLength(8192))
const passphrase = v.pipe(v.string(), v.minLength(1), v.maxLength(1024))

type OfPeople = Extract<MessageName, `people.${string}` | `share.${string}`>

/** The part of the table that is about people and what is shared with them; see `schemas.ts`. */
export const peopleSchemas: { readonly [K in OfPeople]: v.GenericSchema<unknown, ArgumentsOf<K>> } = {
  'share.make': v.strictObject({ id, as: v.picklist(['code', 'file']), from: name, to: name, proof }),
  'share.open': v.strictObject({ text, passphrase }),
  'people.list': v.strictObject({}),
  'people.rename': v.strictObject({ from: name, to: name }),
  'people.assign': v.strictObject({ name, add: ids, remove: ids }),
  'people.leave': v.strictObject({ name, all: v.boolean() }),
  'people.tick': v.strictObject({ name, id, done: v.boolean() }),
  'people.stay': v.strictObject({ name }),
  'people.left': v.strictObject({ name }),
}
