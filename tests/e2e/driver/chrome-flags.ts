import { getuid } from 'node:process'

/**
 * Flags beside Puppeteer's own: everything through our proxy, and quiet.
 * @param unwatched nobody looks: nothing glides, since drawing sixty times a second takes a third of a core
 */
export function chromeFlags(proxyPort: number, unwatched: boolean): string[] {
  return [
    `--proxy-server=127.0.0.1:${proxyPort}`,
    // Chromium asks loopback without a proxy unless told so; nothing may go round it.
    '--proxy-bypass-list=<-loopback>',
    '--ignore-certificate-errors',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--disable-quic',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-field-trial-config',
    '--no-default-browser-check',
    '--no-pings',
    '--disable-features=AutofillServerCommunication',
    ...(unwatched ? ['--force-prefers-reduced-motion', '--disable-gpu'] : []),
    // Chromium's sandbox doesn't start for root.
    ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}
