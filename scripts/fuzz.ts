// Mutated files for every importer: npm run fuzz [-- files-per-importer]
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname
const COUNTERSIGN_FUZZ = process.argv[2] ?? '100000'
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const file = 'tests/unit/core/importers/fuzz.test.ts'
const run = spawnSync(process.execPath, [vitest, 'run', '-c', 'tests/vitest.config.ts', '--project', 'unit', file], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, COUNTERSIGN_FUZZ },
})
process.exitCode = run.status ?? 1
