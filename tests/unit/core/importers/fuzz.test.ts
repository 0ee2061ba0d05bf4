import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { importers } from '../../../../src/core/importers'
import { checkLogin } from '../../../../src/core/otp/check'
import { fixtureFiles } from './fixtures'
import { type Dice, mutate } from './mutate'

const derivations = await vi.hoisted(async () => (await import('./quick-derivations')).quickDerivations())
vi.mock('hash-wasm', async (original) => derivations.mock(await original()))
const { readFile } = await import('../../../../src/core/importers/read-file')

/** Mutated files of each importer; `npm run fuzz` may ask for another number. */
const rounds = Number(process.env.COUNTERSIGN_FUZZ ?? (process.env.COUNTERSIGN_LONG ? 5_000 : 300))
/** Milliseconds of work for one file: on a busy machine others work meanwhile. */
const longest = 2_000
const worked = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const table: Record<string, unknown>[] = []

beforeAll(async () => {
  for (const { bytes, password } of fixtureFiles) await readFile(bytes, password)
  derivations.learned()
})
afterAll(() => {
  if (rounds > 1_000) console.table(table)
})

const isLines = (bytes: Uint8Array) => /^[^{[<\0]*$/.test(Buffer.from(bytes.subarray(0, 1)).toString('latin1'))

/** The key is the last thing on a line, and the last line has no break: where a file was cut there, nothing says so. */
const endsInKey = ['bitwarden-csv/person.csv', 'bitwarden-csv/organisation.csv', 'dashlane-csv/credentials-secret.csv']

/** Of one link alone nobody can say whether its key ended there. */
function isInFirstLink(bytes: Uint8Array, at: number): boolean {
  const start = Buffer.from(bytes).indexOf('otpauth://')
  return start >= 0 && at > start && at <= Buffer.from(bytes).indexOf('\n', start)
}

/** Xorshift: the same files on every run. */
function dice(seed: number): Dice {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % Math.max(1, below)
  }
}

test.each(importers.map(({ id }) => id))(
  '%s: no mutated file crashes it, holds it up, or gives half a login',
  async (id) => {
    const files = fixtureFiles.filter(({ importer }) => importer === id)
    const count: Record<string, number> = { files: rounds, 'with logins': 0, refused: 0 }
    let slowest = 0
    for (let round = 0; round < rounds; round++) {
      const file = files[round % files.length]
      if (!file) throw new Error('an importer without a fixture')
      const mutated = mutate(file.bytes, dice(round + 1))
      const start = worked()
      const read = await readFile(mutated, file.password).catch((error: unknown) => {
        throw new Error(`round ${round} of ${file.file}`, { cause: error })
      })
      const took = worked() - start
      slowest = Math.max(slowest, took)
      if (took > longest) expect.unreachable(`${Math.round(took)} ms in round ${round} of ${file.file}`)
      count[read.ok ? 'with logins' : 'refused'] = (count[read.ok ? 'with logins' : 'refused'] ?? 0) + 1
      for (const { group, note, ...login } of read.ok ? read.logins : []) {
        const sound = { ok: true, enrolment: login, group: 'string', note: 'string' }
        const found = { ...checkLogin(login), group: typeof group, note: typeof note }
        // An expectation for each of millions would take most of the time.
        if (JSON.stringify(found) !== JSON.stringify(sound)) expect(found, `round ${round}`).toEqual(sound)
      }
    }
    table.push({ importer: id, ...count, 'slowest, ms': Math.round(slowest) })
  },
  30_000 + rounds * 60,
)

test.each(fixtureFiles.map((file) => [`${file.importer}/${file.file}`, file] as const))(
  '%s, cut off anywhere, gives no login that is not in it',
  async (name, file) => {
    const roll = dice(file.bytes.length)
    const cuts = Math.min(file.bytes.length, Math.max(40, rounds / 20))
    for (let round = 0; round < cuts; round++) {
      const at = rounds > 1_000 ? Math.floor((round * file.bytes.length) / cuts) : roll(file.bytes.length)
      if (isLines(file.bytes) && isInFirstLink(file.bytes, at)) continue
      const read = await readFile(file.bytes.slice(0, at), file.password)
      const logins = read.ok ? read.logins : []
      for (const login of endsInKey.includes(name) ? logins.slice(0, -1) : logins) {
        // A line of text may end anywhere and nobody can tell; but never in the middle of a key.
        const known = isLines(file.bytes) ? file.logins.map(({ secret }) => secret) : file.logins
        expect(known, `cut at ${at}`).toContainEqual(isLines(file.bytes) ? login.secret : login)
      }
    }
  },
  30_000 + rounds * 6,
)
