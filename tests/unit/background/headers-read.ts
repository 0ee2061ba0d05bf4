import { vi } from 'vitest'

/** How often the header, and with it the table of contents, is read while something is done. */
export async function headersRead(work: () => Promise<unknown>): Promise<number> {
  const get = vi.spyOn(IDBObjectStore.prototype, 'get')
  await work()
  const read = get.mock.calls.filter(([place]) => place === 'vault').length
  get.mockRestore()
  return read
}
