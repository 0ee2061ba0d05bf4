import { expect, test } from 'vitest'
import { amazonCountry } from '../../../src/sites/amazon-country'
import { amazonHosts } from '../../../src/sites/amazon-hosts'

test('every host of Amazon’s stands for a country that has a name', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const nameless = amazonHosts.filter((host) => !names.of(amazonCountry(host)))
  expect(nameless).toEqual([])
})

test.each([
  ['www.amazon.com', 'US'],
  ['sellercentral.amazon.co.uk', 'GB'],
  ['vendorcentral.amazon.com.be', 'BE'],
  ['vendorcentral.amazon.me', 'AE'],
  ['sellercentral-japan.amazon.com', 'JP'],
  ['sellercentral.amazon.it', 'IT'],
])('%s is %s', (host, code) => expect(amazonCountry(host)).toBe(code))
