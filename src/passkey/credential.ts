import type { Passkey, PasskeyOutput } from '../messages'
import { fromBase64, toBase64, toBase64Url } from './base64'
import { NoPrf } from './problem'

// Nobody checks a signature here: what the credential's function makes opens the vault, or it does not.
const challenge = () => crypto.getRandomValues(new Uint8Array(32))
const timeout = 120_000

/** COSE: ES256, EdDSA, RS256. */
const algorithms = [-7, -8, -257] as const

function outputOf(credential: PublicKeyCredential): string | null {
  const first = credential.getClientExtensionResults().prf?.results?.first
  if (!first) return null
  const bytes = first instanceof ArrayBuffer ? new Uint8Array(first) : new Uint8Array(first.buffer.slice(0))
  const text = toBase64(bytes)
  bytes.fill(0)
  return text
}

const idOf = (credential: PublicKeyCredential) => toBase64(new Uint8Array(credential.rawId))

/**
 * Makes a credential whose function gives a key. The relying party is the extension's own origin: no id is named.
 * @throws DOMException, NoPrf
 */
export async function createPasskey(
  name: string,
  existing: readonly Passkey[],
): Promise<PasskeyOutput & { readonly salt: string }> {
  const salt = crypto.getRandomValues(new Uint8Array(32))
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: challenge(),
      rp: { name: 'Countersign' },
      // Another for each, or the next one on a device would take the place of the first.
      user: { id: crypto.getRandomValues(new Uint8Array(16)), name, displayName: name },
      pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
      // A function has two keys, with and without verification: always ask for the same.
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      excludeCredentials: existing.map(({ credentialId }) => ({ type: 'public-key', id: fromBase64(credentialId) })),
      attestation: 'none',
      timeout,
      extensions: { prf: { eval: { first: salt } } },
    },
  })
  const credential = made as PublicKeyCredential
  const passkey = { credentialId: idOf(credential), salt: toBase64(salt) }
  const output = outputOf(credential)
  if (output) return { ...passkey, output }
  if (!credential.getClientExtensionResults().prf?.enabled) throw new NoPrf()
  // Many devices use the function only once the credential is made.
  return { ...(await usePasskey([passkey])), salt: passkey.salt }
}

/** Has one of the credentials use its function. @throws DOMException, NoPrf */
export async function usePasskey(passkeys: readonly Pick<Passkey, 'credentialId' | 'salt'>[]): Promise<PasskeyOutput> {
  const shown = await navigator.credentials.get({
    publicKey: {
      challenge: challenge(),
      allowCredentials: passkeys.map(({ credentialId }) => ({ type: 'public-key', id: fromBase64(credentialId) })),
      userVerification: 'required',
      timeout,
      extensions: {
        prf: {
          evalByCredential: Object.fromEntries(
            passkeys.map(({ credentialId, salt }) => [toBase64Url(credentialId), { first: fromBase64(salt) }]),
          ),
        },
      },
    },
  })
  const credential = shown as PublicKeyCredential
  const output = outputOf(credential)
  if (!output) throw new NoPrf()
  return { credentialId: idOf(credential), output }
}
