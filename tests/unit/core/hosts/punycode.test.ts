import { domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodePunycode } from '../../../../src/core/hosts/punycode'
import { shownHost } from '../../../../src/core/hosts/shown-host'

// RFC 3492, section 7.1: (B), (L), (R); then a label that is plain but for one letter, and an empty one.
test.each([
  ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['3b-ww4c5e180e575a65lsy2b', '3年b組金八先生'],
  ['d9juau41awczczp', 'そのスピードで'],
  ['mazon-3ve', 'аmazon'],
  ['', ''],
])('%s is %s', (encoded, text) => {
  expect(decodePunycode(encoded)).toBe(text)
})

test.each(['zzzzz-', 'a-!', 'ab c', 'zzzzzzzzzzzz', '99999999', 'a'.repeat(60), 'é'])('%s is none', (encoded) => {
  const decoded = decodePunycode(encoded)
  if (encoded === 'zzzzz-') expect(decoded).toBe('zzzzz')
  else expect(decoded).toBeNull()
})

test('every host that the platform can encode is shown as the platform decodes it', () => {
  let seen = 0
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (label) => {
      if (!URL.canParse(`https://${label}.com`)) return
      const host = new URL(`https://${label}.com`).hostname
      if (!host.includes('xn--') || host.split('.').some((one) => one.length > 63)) return
      seen++
      expect(shownHost(host)).toBe(domainToUnicode(host))
    }),
    { numRuns: 5_000 },
  )
  expect(seen).toBeGreaterThan(100)
})
