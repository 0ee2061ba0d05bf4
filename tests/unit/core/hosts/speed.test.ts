import { expect, test } from 'vitest'
import { judgeHost } from '../../../../src/core/hosts/judge-host'
import { amazonHosts } from '../../../../src/sites/amazon-hosts'
import { groups } from './addresses'
import { urlOf } from './addresses/group'

/** Milliseconds, the least of several: a busy machine makes it longer, never shorter. */
function leastTime(of: () => void): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now()
    of()
    return performance.now() - start
  })
  return Math.min(...times)
}

test('a verdict takes less than a millisecond once warm', () => {
  const urls = groups.flatMap((group) => group.rows.map(({ address }) => urlOf(address)))
  const judgeAll = () => {
    for (const url of urls) judgeHost(url, amazonHosts)
  }
  expect(leastTime(judgeAll) / urls.length).toBeLessThan(1)
})

const full = (text: string) => text.repeat(253).slice(0, 246)

test.each([
  ['one label of one letter', `${'a'.repeat(63)}.com`],
  ['labels of one letter', `${full('a.')}.com`],
  ['nothing but hyphens', `a${full('-')}.com`],
  ['the name over and over', `${full('amazon')}.com`],
  ['the name almost, over and over', `${full('amazo')}.com`],
  ['words of signing in, over and over', `${full('loginsellercentra')}.com`],
  ['pairs that look like one letter', `${full('rnvvclnn')}.com`],
  ['digits', `a${full('0123456789')}.com`],
  ['public suffixes, one in another', `${full('co.uk.')}.com`],
  ['punycode that is none', `${'xn--zzzzzzzzzz-.'.repeat(15)}com`],
  ['dots at the end', `amazon.com${'.'.repeat(240)}`],
  ['a host that no name server holds', `${'amazo.'.repeat(20_000)}com`],
  ['a long name before the @', `${'amazo.login'.repeat(5_000)}@example.com`],
  ['a long password', `a:${'%40'.repeat(20_000)}@example.com`],
])('also of %s', (_, host) => {
  const url = new URL(`https://${host}/`)
  expect(judgeHost(url, amazonHosts).kind).not.toBe('known')
  expect(leastTime(() => judgeHost(url, amazonHosts))).toBeLessThan(2)
})
