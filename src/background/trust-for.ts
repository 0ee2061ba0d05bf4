import type { Account } from '../core/account'
import type { GivenCode } from '../messages'
import { readPolicy } from '../storage/policy'
import { StorageError } from '../storage/problem'
import { readSettings } from '../storage/settings'

const deeds = { ask: 'offer', always: 'tick', never: 'leave' } as const

/**
 * What becomes of a page's box for trusting this browser: the login's rule, and never on a shared
 * computer or where the organisation says so. Whether it is
 * one that cannot be read leaves the box alone, and keeps no code back.
 */
export async function trustFor({ trust }: Account): Promise<GivenCode['trust']> {
  try {
    const [{ sharedComputer }, { trustBrowserNever }] = await Promise.all([readSettings(), readPolicy()])
    return sharedComputer || trustBrowserNever ? 'leave' : deeds[trust]
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    return 'leave'
  }
}
