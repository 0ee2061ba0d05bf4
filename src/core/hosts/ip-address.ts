/** A network of one's own, the machine itself, or the link: RFC 1918, 6598, 3927, 1122. */
function isOwnV4([first = 0, second = 0]: readonly number[]): boolean {
  if (first === 0 || first === 10 || first === 127) return true
  if (first === 172) return second >= 16 && second < 32
  if (first === 100) return second >= 64 && second < 128
  return (first === 192 && second === 168) || (first === 169 && second === 254)
}

/**
 * Whether a host is a bare address, and whose.
 * @param hostname as browsers write it: decimal and hexadecimal forms of IPv4 are dotted by then, IPv6 is in brackets
 */
export function ipAddress(hostname: string): 'own-network' | 'public' | null {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(hostname)) {
    return isOwnV4(hostname.split('.').map(Number)) ? 'own-network' : 'public'
  }
  if (!hostname.startsWith('[')) return null
  const mapped = /^\[::ffff:([\da-f]{1,4}):([\da-f]{1,4})\]$/.exec(hostname)
  if (mapped) {
    const high = Number.parseInt(mapped[1] ?? '', 16)
    return isOwnV4([high >> 8, high & 255]) ? 'own-network' : 'public'
  }
  // RFC 4193 and 4291: unique local, link-local, loopback, unspecified.
  return /^\[(?:f[cd][\da-f]{2}:|fe[89ab][\da-f]:|::1?\])/.test(hostname) ? 'own-network' : 'public'
}
