import type { Sealed } from '../core/vault/format'
import { withTransaction } from './db'
import { guard } from './problem'

/** What lies there where it has the form of something sealed; what an earlier version left in the clear does not count. */
export function parseSealedUsed(value: unknown): Sealed | null {
  const { nonce, sealed } = (value ?? {}) as { readonly [K in keyof Sealed]?: unknown }
  if (!(nonce instanceof Uint8Array && sealed instanceof Uint8Array) || nonce.length !== 12) return null
  return { nonce: new Uint8Array(nonce), sealed: new Uint8Array(sealed) }
}

/** @throws StorageError */
export function putUsed(sealed: Sealed): Promise<void> {
  return guard(() =>
    withTransaction(['settings'], 'readwrite', async (transaction) => {
      await transaction.objectStore('settings').put(sealed, 'used')
    }),
  )
}
