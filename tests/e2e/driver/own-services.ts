/**
 * Hosts that Chromium 156 goes on asking by itself with every flag that we know of set. They are refused like any other
 * host, just not counted. Firefox needs none: its preferences silence it.
 */
const ownServices: ReadonlySet<string> = new Set([
  'accounts.google.com', // whether somebody is signed in to the browser
  'clients2.google.com', // updates of extensions
  'redirector.gvt1.com', // downloads of components
  'update.googleapis.com', // updates of components
])

export function isOwnService(host: string): boolean {
  return ownServices.has(host)
}
