import { expect, test } from 'vitest'
import { walkThrough } from '../../scripts/walk-through'
import { browsers } from './driver'

test.each(browsers)('the whole job, unattended, in %s', async (name) => {
  const lines: string[] = []
  const good = await walkThrough(name, performance.now(), (line) => lines.push(line))
  expect(good, lines.join('\n')).toBe(true)
})
