/** Why storage did not do what it was asked, in words that a screen can explain. */
export type StorageProblem = 'storage-refused' | 'storage-full' | 'storage-failed'

/** Thrown by everything in this folder where the browser's storage fails; the state on disk is the one before. */
export class StorageError extends Error {
  constructor(
    readonly problem: StorageProblem,
    cause: unknown,
  ) {
    super(problem, { cause })
    this.name = 'StorageError'
  }
}

const problems: Readonly<Record<string, StorageProblem>> = {
  QuotaExceededError: 'storage-full',
  // Firefox where history is never kept, and Chromium where site data is blocked, refuse to open a database.
  InvalidStateError: 'storage-refused',
  SecurityError: 'storage-refused',
  NotAllowedError: 'storage-refused',
}

/** Runs a piece of work and gives a failure of the browser's storage its name. */
export async function guard<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    throw new StorageError(problems[error.name] ?? 'storage-failed', error)
  }
}
