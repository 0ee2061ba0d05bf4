import { expect, test } from 'vitest'
import { destinationOf, leadsToSettings } from '../../../src/background/destination'
import { amazon } from '../../../src/sites/amazon'

const packed = (address: string) => `ape:${Buffer.from(address).toString('base64')}`
const report = (returnTo: string | undefined, handle?: string) =>
  ({
    kind: 'challenge',
    claim: null,
    ...(returnTo === undefined ? {} : { returnTo }),
    ...(handle === undefined ? {} : { handle }),
  }) as const

test.each([
  ['Seller Central', 'https://sellercentral.amazon.it/home', 'sc_it_amazon_v2'],
  ['Seller Central, as Amazon packs it', packed('https://sellercentral.amazon.com/home?x=1'), 'sc_na_amazon_v2'],
  ['packed without padding', packed('https://www.amazon.de/gp/css').replace(/=+$/, ''), 'deflex'],
  ['retail', 'https://www.amazon.co.jp/', 'jpflex'],
  ['Vendor Central', 'https://vendorcentral.amazon.es/', 'vc_eu'],
  ['a page that does not say', undefined, undefined],
  ['what is no address', 'ape:!!!', 'sc_na_amazon_v2'],
  ['base64 of no length that there is', 'ape:abcde', undefined],
])('usual, and so not named: %s', (_, returnTo, handle) => {
  expect(destinationOf(report(returnTo, handle), amazon)).toBeNull()
})

test.each([
  ['https://signin.aws.amazon.com/oauth?x', 'aws', 'Amazon Web Services'],
  ['https://eu-west-1.console.aws.amazon.com/', undefined, 'Amazon Web Services'],
  [undefined, 'aws', 'Amazon Web Services'],
  ['https://advertising.amazon.com/', undefined, 'Amazon Advertising'],
  ['https://kdp.amazon.com/bookshelf', 'amzn_dtp', 'Kindle Direct Publishing'],
  ['https://www.audible.com/', undefined, 'Audible'],
  ['https://worker.mturk.com/', undefined, 'Mechanical Turk'],
  ['https://developer.amazon.com/', undefined, 'Amazon Developer'],
  ['https://somewhere.example/', 'sc_na_amazon_v2', 'somewhere.example'],
  [
    packed('https://sellercentral.amazon.com.evil.example/'),
    'sc_na_amazon_v2',
    'sellercentral.amazon.com.evil.example',
  ],
])('%s for %s is named: %s', (returnTo, handle, name) => {
  expect(destinationOf(report(returnTo, handle), amazon)).toBe(name)
})

test('of the settings only the site’s own are', () => {
  expect(leadsToSettings(report('https://www.amazon.it/a/settings/approval'), amazon)).toBe(true)
  expect(leadsToSettings(report(packed('https://www.amazon.it/a/settings/approval?x')), amazon)).toBe(true)
  expect(leadsToSettings(report('https://www.amazon.it/gp/css'), amazon)).toBe(false)
  expect(leadsToSettings(report('https://somewhere.example/a/settings/approval'), amazon)).toBe(false)
  expect(leadsToSettings(report('http://www.amazon.it/a/settings/approval'), amazon)).toBe(false)
  expect(leadsToSettings(report(undefined), amazon)).toBe(false)
})
