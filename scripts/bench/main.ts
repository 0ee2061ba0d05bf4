// Measures how fast we are, beside another way to do the same in the same run: npm run bench [-- name …]
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import packageJson from '../../package.json' with { type: 'json' }
import { fill } from './browser/fill'
import { popup } from './browser/popup'
import { popupSteps } from './browser/popup-steps'
import { unlocking } from './browser/unlock'
import { codes } from './codes'
import { keyDerivation } from './key-derivation'
import type { Measure } from './measure'
import { qr } from './qr'
import { records } from './records'
import { type Result, resultOf } from './result'
import { table } from './table'
import { vault } from './vault'

const measures: readonly Measure[] = [codes, keyDerivation, records, vault, unlocking, qr, popup, popupSteps, fill]

const out = new URL('../../out/', import.meta.url)
const say = (text: string) => process.stdout.write(`${text}\n`)

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !measures.some((measure) => measure.name === name))
if (unknown.length > 0) {
  say(`No measure is called ${unknown.join(', ')}. There are: ${measures.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}

const results: Result[] = []
for (const { name, run } of measures) {
  // What is named stands for its parts, too.
  if (asked.length > 0 && !asked.some((one) => name === one || name.startsWith(`${one}-`))) continue
  say(`measuring: ${name}`)
  try {
    await run(async (one) => void results.push(await resultOf(name, one)), say)
  } catch (error) {
    say(`FAILED: ${name}: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
  }
}

const machine = { node: process.version, system: `${process.platform} ${process.arch}`, cpu: cpus()[0]?.model ?? '' }
const report = { version: packageJson.version, at: new Date().toISOString(), machine, results }
mkdirSync(out, { recursive: true })
writeFileSync(new URL('bench.json', out), `${JSON.stringify(report, null, 2)}\n`)
say(`\n${table(results)}\n\nBelow 1 we are faster. Times are this machine's, ratios hold. All figures: out/bench.json`)
