import { expect, test } from 'vitest'
import { hostParts } from '../../../../src/core/hosts/host-parts'

test.each([
  ['shop.example', '', 'shop.example'],
  ['login.shop.co.uk', 'login.', 'shop.co.uk'],
  ['sellercentral.amazon.com.signin.check.example', 'sellercentral.amazon.com.signin.', 'check.example'],
  // Everybody can have a name below a suffix that a company hands out.
  ['pages.anna.github.io', 'pages.', 'anna.github.io'],
  ['login.xn--mazon-3ve.com', 'login.', 'xn--mazon-3ve.com'],
  ['login.shop.example:8443', 'login.', 'shop.example:8443'],
  ['intranet', '', 'intranet'],
  ['co.uk', '', 'co.uk'],
  ['192.0.2.7', '', '192.0.2.7'],
  ['192.0.2.7:8443', '', '192.0.2.7:8443'],
  ['[2001:db8::7]', '', '[2001:db8::7]'],
  ['[2001:db8::7]:8443', '', '[2001:db8::7]:8443'],
])('%s is registered as what it ends with', (host, before, domain) => {
  expect(hostParts(host)).toEqual({ before, domain })
})
