import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeHost } from '../../../../src/core/hosts/judge-host'
import { ownDomains } from '../../../../src/core/hosts/own-domains'
import { amazonHosts } from '../../../../src/sites/amazon-hosts'

const kindOf = (host: string) => judgeHost(new URL(`https://${host}/`), amazonHosts).kind
const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789']

/** Every text that is one slip away: a letter left out, exchanged or put in, or two exchanged with each other. */
function slipsOf(word: string): readonly string[] {
  const places = [...word, ''].map((_, at) => [word.slice(0, at), word.slice(at)] as const)
  const all = places.flatMap(([before, after]) => [
    before + after.slice(1),
    before + after.charAt(1) + after.charAt(0) + after.slice(2),
    ...letters.flatMap((letter) => [before + letter + after.slice(1), before + letter + after]),
  ])
  return [...new Set(all)].filter((slip) => slip !== word)
}

describe('one slip in the name of the domain', () => {
  const slips = slipsOf('amazon')

  test('never makes a known host, whichever of them it is', () => {
    expect(slips.length).toBeGreaterThan(400)
    // Each host has its share of the slips, so that each slip is tried with several hosts.
    for (const [at, host] of amazonHosts.entries()) {
      const [service, site, ...ending] = host.split('.')
      expect(site).toBe('amazon')
      const share = slips.filter((_, number) => number % 8 === at % 8)
      for (const slip of share) expect(kindOf([service, slip, ...ending].join('.'))).not.toBe('known')
    }
  })

  test('is told, but for these words and names, which mean something else', () => {
    const missed = slips.filter((slip) => kindOf(`www.${slip}.com`) !== 'look-alike')
    expect(missed.sort()).toEqual(['amaron', 'amazin', 'amazona', 'amazone', 'armazon', 'mazon', 'ramazon'])
  })

  test('is told with the name of a service before it, whatever the word means', () => {
    expect(slips.filter((slip) => kindOf(`sellercentral.${slip}.com`) !== 'look-alike')).toEqual([])
  })
})

test.each(['sellercentral', 'vendorcentral'])('one slip in a domain called %s is told', (service) => {
  // A portal of resellers is one.
  expect(slipsOf(service).filter((slip) => kindOf(`${slip}.net`) !== 'look-alike')).toEqual([])
})

test('one slip in the name of a service makes another host of Amazon’s domain, never a known one', () => {
  for (const slip of slipsOf('sellercentral')) expect(kindOf(`${slip}.amazon.it`)).toBe('other')
})

test('a host as long as one can be is no less a look-alike with the dot that browsers let stand at its end', () => {
  const most = 253
  const start = 'sellercentral.amazon.com.'
  const end = '.example'
  const between = 'a.'.repeat(most).slice(0, most - start.length - end.length - 1)
  const host = `${start}${between}b${end}`
  expect(host).toHaveLength(most)
  expect([kindOf(host), kindOf(`${host}.`)]).toEqual(['look-alike', 'look-alike'])
})

const anyHost = fc.constantFrom(...amazonHosts)

/** Amazon's own domain or under one. */
const isOwn = (domain: string) => ownDomains.some((own) => `.${domain}`.endsWith(`.${own}`))

test('a known host before any domain whatever is a look-alike', () => {
  fc.assert(
    fc.property(anyHost, fc.domain(), (host, domain) => {
      fc.pre(!isOwn(domain))
      expect(kindOf(`${host}.${domain}`)).toBe('look-alike')
    }),
    { numRuns: 1_000 },
  )
})

test('anything put before, behind or between is known only where the host is still exactly one of the list', () => {
  const piece = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('.', '@', ':', '/', '\\', '?', '#', '%2e', '。'))
  fc.assert(
    fc.property(anyHost, piece, fc.nat(40), (host, extra, at) => {
      const text = `https://${host.slice(0, at)}${extra}${host.slice(at)}`
      if (!URL.canParse(text)) return
      const url = new URL(text)
      const isKnown = judgeHost(url, amazonHosts).kind === 'known'
      expect(isKnown).toBe(amazonHosts.some((one) => url.origin === `https://${one}` && url.protocol === 'https:'))
    }),
    { numRuns: 2_000 },
  )
})

test('any address at all has a verdict', () => {
  const anyUrl = fc.oneof(fc.webUrl({ validSchemes: ['http', 'https'] }), fc.string({ unit: 'binary', maxLength: 80 }))
  fc.assert(
    fc.property(anyUrl, (text) => {
      for (const address of [text, `https://${text}`, `https://xn--${text}.com`, `https://${text}@example.com`]) {
        if (URL.canParse(address)) expect(judgeHost(new URL(address), amazonHosts).kind).not.toBe('known')
      }
    }),
    { numRuns: 500 },
  )
})
