import { describe, expect, test } from 'vitest'
import { judgeHost } from '../../../../src/core/hosts/judge-host'
import { amazonHosts } from '../../../../src/sites/amazon-hosts'
import { groups, handWritten } from './addresses'
import { urlOf } from './addresses/group'
import { noAddresses } from './addresses/hostile'

const rows = groups.flatMap((group) => group.rows)

describe.each(groups)('$about', ({ rows }) => {
  test.each(rows)('$address is judged as the table says', ({ address, verdict }) => {
    expect(judgeHost(urlOf(address), amazonHosts)).toEqual(verdict)
  })
})

test.each(noAddresses)('%s is no address', (address) => {
  expect(() => new URL(address)).toThrow()
})

test('the table has all of the closed list, hundreds of others, and no address twice', () => {
  const written = handWritten.flatMap((group) => group.rows.map(({ address }) => address))
  expect(written.length).toBeGreaterThan(500)
  expect(rows.length).toBe(written.length + amazonHosts.length)
  expect(new Set(rows.map(({ address }) => address)).size).toBe(rows.length)
})

test('what a look-alike is taken for is always a known host', () => {
  for (const { verdict } of rows) if (verdict.kind === 'look-alike') expect(amazonHosts).toContain(verdict.of)
})
