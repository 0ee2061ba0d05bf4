import type { IDBPTransaction, StoreNames } from 'idb'
import { connection, dropConnection, type VaultSchema } from './connection'

type StoreName = StoreNames<VaultSchema>
/** A transaction over some of the stores. */
export type VaultTransaction<Name extends StoreName, Mode extends IDBTransactionMode> = IDBPTransaction<
  VaultSchema,
  Name[],
  Mode
>

/** How one transaction is run. */
export interface Running {
  /** Takes back what was written so far, as long as the browser still can. */
  readonly signal?: AbortSignal | undefined
  /** `relaxed` is done once the system has it, which outlives the browser and not a power cut; `strict` once the disk has. */
  readonly durability?: 'strict' | 'relaxed'
}

const isOver = (error: unknown) => error instanceof DOMException && error.name === 'InvalidStateError'

/** A transaction that is to have its first request at once: it ends as soon as it idles. */
export async function begin<Name extends StoreName, Mode extends 'readonly' | 'readwrite'>(
  stores: readonly Name[],
  mode: Mode,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<VaultTransaction<Name, Mode>> {
  const from = async () => (await connection()).transaction([...stores], mode, { durability })
  try {
    return await from()
  } catch (error) {
    if (!isOver(error)) throw error
    // Closed since, as it is where a person clears what sites keep. Nothing was asked of it yet.
    dropConnection()
    return from()
  }
}

/**
 * One transaction: all of its work or nothing of it, and done when this resolves.
 * @param work must not wait for anything but requests (an IndexedDB transaction ends as soon as it idles)
 * @throws the signal's reason where it did
 */
export async function withTransaction<T, Name extends StoreName, Mode extends 'readonly' | 'readwrite'>(
  stores: readonly Name[],
  mode: Mode,
  work: (transaction: VaultTransaction<Name, Mode>) => Promise<T>,
  { signal, durability }: Running = {},
): Promise<T> {
  const transaction = await begin(stores, mode, durability)
  const takeBack = () => abort(transaction)
  // A stop that came before was heard by nobody here.
  if (signal?.aborted) takeBack()
  signal?.addEventListener('abort', takeBack)
  const working = work(transaction).catch((error: unknown) => {
    abort(transaction)
    throw error
  })
  try {
    const [result] = await Promise.all([working, transaction.done])
    return result
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  } finally {
    signal?.removeEventListener('abort', takeBack)
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch (error) {
    // It has ended by itself, as it does after a failed request.
    if (!isOver(error)) throw error
  }
}
