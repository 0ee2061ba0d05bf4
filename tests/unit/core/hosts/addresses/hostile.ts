import { type Group, group, lookAlikes } from './group'

export const hostile: readonly Group[] = [
  lookAlikes(
    'A known name before the @, the true host behind it',
    'user-info',
    `
    https://sellercentral.amazon.it@evil.example                    sellercentral.amazon.it
    https://sellercentral.amazon.it@evil.example/ap/mfa             sellercentral.amazon.it
    https://sellercentral.amazon.com:443@evil.example/              sellercentral.amazon.com
    https://sellercentral.amazon.com%2Fap%2Fmfa@evil.example/       sellercentral.amazon.com
    https://www.amazon.co.uk&session=1@evil.example/                www.amazon.co.uk
    https://x:sellercentral.amazon.de@evil.example/                 sellercentral.amazon.de
    https://amazon@evil.example/                                    www.amazon.com
    https://amaz0n.com@evil.example/                                www.amazon.com
    https://www.amazon.com@203.0.113.5/ap/mfa                       www.amazon.com
    https://sellercentral.amazon.fr@[2001:db8::5]/                  sellercentral.amazon.fr
    http://sellercentral.amazon.it@evil.example/                    sellercentral.amazon.it
    https://sellercentral.amazon.it%zz@evil.example/                sellercentral.amazon.it
    `,
  ),
  group(
    'A known host without TLS: anybody on the way can answer for it',
    { kind: 'unsafe', why: 'plain-http' },
    `
    http://sellercentral.amazon.it/ap/mfa
    http://www.amazon.com/ap/mfa
    http://vendorcentral.amazon.de/
    http://sellercentral.amazon.it:443/ap/mfa
    http://sellercentral.amazon.it:8080/ap/mfa
    http://sellercentral.amazon.it./ap/mfa
    `,
  ),
  group(
    'A known host at another port: another origin, and no sign-in of Amazon is there',
    { kind: 'unsafe', why: 'other-port' },
    `
    https://sellercentral.amazon.it:8443/ap/mfa
    https://sellercentral.amazon.it:80/ap/mfa
    https://www.amazon.com:444/ap/mfa
    https://www.amazon.de:4430/
    https://evil.example@sellercentral.amazon.it:8443/
    `,
  ),
  group(
    'A known host with a dot at its end: the same machine, another origin',
    { kind: 'unsafe', why: 'trailing-dot' },
    `
    https://sellercentral.amazon.it./ap/mfa
    https://www.amazon.com./
    https://www.amazon.com.be./
    https://sellercentral.amazon.it../ap/mfa
    `,
  ),
  group(
    'A bare public address, however it is written: it says nothing of who is there',
    { kind: 'unsafe', why: 'ip-address' },
    `
    https://203.0.113.5/ap/mfa
    http://203.0.113.5/sellercentral.amazon.it/ap/mfa
    https://203.0.113.5:8443/
    https://203.0.113.5./
    https://3405803781/ap/mfa
    https://0xcb007105/ap/mfa
    https://0xcb.0x00.0x71.0x05/
    https://0313.0.0161.05/
    https://203.7173/
    https://２０３.０.１１３.５/
    https://172.15.255.255/
    https://172.32.0.1/
    https://100.63.255.255/
    https://192.167.1.1/
    https://169.253.1.1/
    https://[::2]/
    https://[fbff::1]/
    https://[fe00::1]/
    https://100.128.0.1/
    https://193.168.1.1/
    https://[2001:db8::5]/ap/mfa
    https://[2001:db8::5]:8443/
    https://[::ffff:203.0.113.5]/
    https://[64:ff9b::203.0.113.5]/
    https://[fec0::1]/
    `,
  ),
  group(
    'No web page at all, whatever it names',
    { kind: 'unsafe', why: 'not-web' },
    `
    blob:https://sellercentral.amazon.it/0f9e8d7c
    filesystem:https://sellercentral.amazon.it/temporary/x.html
    data:text/html,sellercentral.amazon.it
    file:///home/anna/sellercentral.amazon.it/mfa.html
    file://sellercentral.amazon.it/share/mfa.html
    about:blank
    javascript:location='https://sellercentral.amazon.it'
    view-source:https://sellercentral.amazon.it/ap/mfa
    chrome://settings/
    chrome-extension://sellercentral.amazon.it/mfa.html
    moz-extension://sellercentral.amazon.it/mfa.html
    ftp://sellercentral.amazon.it/
    wss://sellercentral.amazon.it/
    `,
  ),
  group(
    "Amazon's name behind the host only, where it proves nothing and anybody may speak of it",
    { kind: 'other' },
    `
    https://evil.example/sellercentral.amazon.it/ap/mfa
    https://evil.example/?openid.return_to=https://sellercentral.amazon.it
    https://evil.example/#@sellercentral.amazon.it
    https://evil.example?@sellercentral.amazon.it
    https://evil.example\\@sellercentral.amazon.it/
    https://evil.example/@sellercentral.amazon.it
    https://evil.example:443/https://sellercentral.amazon.it/
    `,
  ),
  group(
    'Hosts that no name server can hold',
    { kind: 'other' },
    [
      `${'a.'.repeat(200)}example`,
      `${'amazon.'.repeat(50)}example`,
      `${'x'.repeat(300)}.example`,
      `${'-'.repeat(300)}.example`,
    ].join('\n'),
  ),
  lookAlikes(
    'Long and deep ones that it can',
    'sub-domain',
    `
    sellercentral.amazon.com.${'a.'.repeat(100)}example  sellercentral.amazon.com
    sellercentral.amazon.com.${'x'.repeat(63)}.example   sellercentral.amazon.com
    ${'amazon.'.repeat(34)}x.example                     www.amazon.com
    `,
  ),
]

/** What browsers take for no address, so that no page can be there. */
export const noAddresses: readonly string[] = [
  'https://sellercentral.amazon.it／ap／mfa.evil.io/',
  'https://sellercentral.amazon.it％2eevil.io/',
  'https://sellercentral.amazon.it%2Fap@/',
  'https://sellercentral.amazon.it:x/',
  'https://sellercentral amazon.it/',
  'https://xn--a.com/',
  'https://[sellercentral.amazon.it]/',
  'https://1.2.3.256/',
  'https://',
]
