import { readdirSync, readFileSync } from 'node:fs'
import type { ImportFixture } from '../../../fixtures/imports/fixture'

const root = 'tests/fixtures/imports'

export interface FixtureFile extends ImportFixture {
  /** Id of the importer whose it is: the name of its folder. */
  readonly importer: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

/** Every file of every format, with what it must be read as. */
export const fixtureFiles: readonly FixtureFile[] = (
  await Promise.all(
    folders.map(async (importer) => {
      const module: { fixtures: readonly ImportFixture[] } = await import(
        `../../../fixtures/imports/${importer}/fixture.ts`
      )
      return module.fixtures.map((fixture) => ({
        ...fixture,
        importer,
        bytes: new Uint8Array(readFileSync(`${root}/${importer}/${fixture.file}`)),
      }))
    }),
  )
).flat()
