import { defineConfig } from 'vitest/config'
import { libraryList } from '../scripts/build/libraries.ts'
import { localeWords } from '../scripts/build/locale-words.ts'

// Apart from vite.config.ts: the extension plugin must not load in tests.
export default defineConfig({
  plugins: [localeWords(), libraryList()],
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // By itself Vitest leaves one core alone, which is half of two.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['tests/unit/patience.ts', 'tests/unit/idle-callback.ts'],
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // A key derivation takes seconds on a busy machine, and many tests need several.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        // Over the builds in dist: not before `npm run build`.
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // Browsers wait more than they work.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
