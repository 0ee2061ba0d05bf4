import { retailHosts } from '../../src/sites/amazon-hosts'
import type { Destination } from './pages/hidden'
import type { Visit } from './visit'

/** Only addresses of the practice's own kind are followed; anything else leads to the start of this host. */
function readReturn(text: string | null, origin: string): string {
  const plain = text?.startsWith('ape:') ? Buffer.from(text.slice(4), 'base64').toString('utf8') : (text ?? '')
  return URL.canParse(plain) && new URL(plain).protocol === 'https:' ? plain : `${origin}/home`
}

function handleOf(host: string): string {
  if (host.startsWith('vendorcentral')) return 'vc_na_amazon_v2'
  return retailHosts.includes(host) ? 'usflex' : 'sc_na_amazon_v2'
}

/** Where a sign-in leads, from the form that carries it along, else from the address. */
export function destinationOf({ form, query, origin, host }: Visit): Destination {
  const read = (name: string) => form.get(name) ?? query.get(name)
  return {
    returnTo: readReturn(read('openid.return_to'), origin),
    assocHandle: read('openid.assoc_handle') ?? handleOf(host),
  }
}
