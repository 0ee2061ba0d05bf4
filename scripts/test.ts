// Everything that must hold: types, lint, unit tests and rules, build, packages, extension lint, end to end in both browsers.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** What failed, by file and name. */
  readonly names?: readonly string[]
}

/** What vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

const root = new URL('..', import.meta.url).pathname
const all = process.argv.includes('--all')
const reports = mkdtempSync(join(tmpdir(), 'countersign-test-'))
const one = (good: boolean): Counts => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 })

function run(program: string, args: readonly string[]): boolean {
  const env = { ...process.env, ...(all ? { COUNTERSIGN_LONG: '1' } : {}) }
  return spawnSync(process.execPath, [join(root, program), ...args], { cwd: root, stdio: 'inherit', env }).status === 0
}

const firstLine = (text = '') => text.split('\n', 1)[0] ?? ''

function failuresIn({ testResults }: Report): string[] {
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const tests = assertionResults.filter(({ status }) => status === 'failed')
      const file = relative(root, name)
      if (tests.length === 0) return [`${file}: the file itself`]
      return tests.map(({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages[0])}`)
    })
}

/** A vitest project; its tests are counted one by one, and a run that reported nothing counts as failed. */
function vitest(project: string): Counts {
  const report = join(reports, `${project}.json`)
  const good = run('node_modules/vitest/vitest.mjs', [
    'run',
    ...['-c', 'tests/vitest.config.ts', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ])
  try {
    const read: Report = JSON.parse(readFileSync(report, 'utf8'))
    // A file that does not even load has no failed test in it, yet it failed.
    const failed = Math.max(read.numFailedTests, good ? 0 : 1)
    const skipped = read.numPendingTests + read.numTodoTests
    const names = failuresIn(read)
    // Vitest reports it above, and in no test.
    if (failed > 0 && names.length === 0) names.push('an error outside of all tests')
    return { passed: read.numPassedTests, failed, skipped, names }
  } catch (error) {
    process.stderr.write(`${project}: no report (${error instanceof Error ? error.message : error})\n`)
    return one(false)
  }
}

const build = () =>
  run('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']) &&
  run('node_modules/vite/bin/vite.js', ['build', '--mode', 'firefox', '--logLevel', 'warn']) &&
  run('node_modules/tsx/dist/cli.mjs', ['scripts/sizes.ts'])

const lintExtension = () => run('node_modules/tsx/dist/cli.mjs', ['scripts/lint-extension.ts'])

const stages: readonly (readonly [string, () => Counts])[] = [
  ['types', () => one(run('node_modules/typescript/bin/tsc', ['-b']))],
  ['lint', () => one(run('node_modules/@biomejs/biome/bin/biome', ['check', '.']))],
  ['unit', () => vitest('unit')],
  ['rules', () => vitest('rules')],
  ['build', () => one(build())],
  ['package', () => vitest('package')],
  ['extension lint', () => one(lintExtension())],
  ['end to end', () => vitest('e2e')],
]

const results: Counts[] = []
for (const [name, stage] of stages) {
  const start = performance.now()
  process.stdout.write(`\n── ${name}\n`)
  const counts = stage()
  results.push(counts)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(
    `── ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${seconds} s)\n`,
  )
  // Without a build there is nothing to pack, to lint or to drive.
  if (name === 'build' && counts.failed > 0) break
}
rmSync(reports, { recursive: true })

// Once more at the end: what is above may be thousands of lines, or cut off.
const failures = stages.flatMap(([stage], at) => {
  const { failed = 0, names = [] } = results[at] ?? {}
  return failed === 0 ? [] : names.length === 0 ? [stage] : names.map((name) => `${stage}: ${name}`)
})
process.stdout.write('\n')
for (const failure of failures) process.stdout.write(`failed: ${failure}\n`)

const sum = (key: 'passed' | 'failed' | 'skipped') => results.reduce((total, counts) => total + counts[key], 0)
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`)
process.exitCode = sum('failed') > 0 ? 1 : 0
