import { withTransaction } from './db'
import { guard } from './problem'

const item = 'practice'

/** A save with its note and a taking away with its note, one after the other: neither may undo the other's. */
export const inPracticeTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('countersign-practice', work)

/** Notes that a practice login may be in the vault, in the clear; which one it is its key says. @throws StorageError */
export function notePractice(may: boolean): Promise<void> {
  return guard(() =>
    withTransaction(['settings'], 'readwrite', async (transaction) => {
      await transaction.objectStore('settings').put(may, item)
    }),
  )
}

/** @throws StorageError */
export function isPracticeNoted(): Promise<boolean> {
  return guard(() =>
    withTransaction(
      ['settings'],
      'readonly',
      async (transaction) => (await transaction.objectStore('settings').get(item)) === true,
    ),
  )
}
