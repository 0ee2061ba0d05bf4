const name = 'countersign-vault'

/**
 * Changes to the vault one after the other, from however many windows they come (Web Locks; the lock of a worker that
 * dies is free). What it saves is work done twice: that nothing is lost rests on the transaction, which looks again.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work)
}
