import { StorageError } from '../storage/problem'
import { defaults, readSettings } from '../storage/settings'

/** Seconds to add to the computer's clock; a disk that cannot be read must not keep a code back that may well be right. */
export async function clockCorrection(): Promise<number> {
  try {
    return (await readSettings()).clockCorrection
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    return defaults.clockCorrection
  }
}
