import { toBase64 } from '../core/bytes'
import type { Header } from '../core/vault/format'
import { parseHeader } from '../core/vault/parse-header'
import { withTransaction } from './db'
import { guard } from './problem'

/** Tells one table of contents from any other: the nonce that it was sealed with. Nothing is trusted for bearing it. */
export const stampOf = ({ contents }: Pick<Header, 'contents'>): string => toBase64(contents.nonce)

/** As it lies there; null where no table was written since there are stamps. */
export async function stampIn(header: { get(key: 'stamp'): Promise<unknown> }): Promise<string | null> {
  const stamp = await header.get('stamp')
  return typeof stamp === 'string' ? stamp : null
}

/** Stamps a vault that was written without. @returns the stamp; null where there is no header @throws StorageError */
export function stampVault(): Promise<string | null> {
  return guard(() =>
    withTransaction(['header'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('header')
      const header = parseHeader(await store.get('vault'))
      if (typeof header === 'string') return null
      await store.put(stampOf(header), 'stamp')
      return stampOf(header)
    }),
  )
}
