/** https://w3c.github.io/trusted-types/dist/spec/ as far as it is used here; Firefox has it from 148 on. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown }
}

function ownScript(url: string): string {
  const { href } = new URL(url, location.href)
  if (!href.startsWith(`${location.origin}/`)) throw new TypeError('a worker is a script of this extension')
  return href
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
/** A page may make it once; the manifest's policy knows this name alone. */
const policy = trustedTypes?.createPolicy('countersign-worker', { createScriptURL: ownScript })

/**
 * Starts a module worker of our own.
 * @param url what `import url from '…?worker&url'` gives
 * @throws TypeError where the script is not the extension's own
 */
export function startWorker(url: string): Worker {
  // Only the type library takes what a policy gives for no string.
  const trusted = policy ? (policy.createScriptURL(url) as string) : ownScript(url)
  return new Worker(trusted, { type: 'module' })
}
