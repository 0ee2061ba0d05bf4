import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readShare } from '../../../src/core/share/read'

interface Vector {
  readonly passphrase: string
  readonly text: string
  readonly opened: unknown
}

// Made once by version 1 of the format and never again: whoever has such a code on paper can open it for ever.
const vectors = JSON.parse(readFileSync('tests/vectors/share-1.json', 'utf8')) as readonly Vector[]

test.each(vectors.map((vector) => [vector.text.slice(-12), vector] as const))('…%s opens', async (_, vector) => {
  expect(await readShare(vector.text, vector.passphrase)).toEqual(vector.opened)
  expect(await readShare(vector.text, vector.passphrase.toLowerCase().replaceAll('-', ''))).toEqual(vector.opened)
})
