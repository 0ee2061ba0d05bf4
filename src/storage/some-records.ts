import type { SealedRecord } from '../core/vault/format'
import { parseRecord } from '../core/vault/parse-record'

/** As many records as are read at a time: other work of the background comes in between. */
const portion = 500

export async function inPortions(store: {
  getAll(range: IDBKeyRange | null, count: number): Promise<unknown[]>
  getAllKeys(range: IDBKeyRange | null, count: number): Promise<string[]>
}): Promise<readonly SealedRecord[]> {
  const found: SealedRecord[] = []
  for (let after: IDBKeyRange | null = null; ; ) {
    const [values, keys] = await Promise.all([store.getAll(after, portion), store.getAllKeys(after, portion)])
    found.push(...values.map(parseRecord).filter((record) => record !== null))
    const last = keys.at(-1)
    if (last === undefined || keys.length < portion) return found
    after = IDBKeyRange.lowerBound(last, true)
  }
}

export async function anyRecords(
  store: { getAll(range: null, count: number): Promise<unknown[]> },
  count: number,
): Promise<readonly SealedRecord[]> {
  return (await store.getAll(null, count)).map(parseRecord).filter((record) => record !== null)
}

export async function someRecords(
  records: { get(id: string): Promise<unknown> },
  ids: readonly string[],
): Promise<readonly SealedRecord[]> {
  const found = await Promise.all(ids.map((id) => records.get(id)))
  return found.map(parseRecord).filter((record) => record !== null)
}
