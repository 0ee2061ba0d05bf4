import type { Account } from '../core/account'
import type { GivenCode } from '../messages'
import { readPolicy } from '../storage/policy'
import { StorageError } from '../storage/problem'
import { readSettings } from '../storage/settings'

const deeds = { ask: 'offer', always: 'tick', never: 'leave' } as const

/**
 * What becomes of a page's box for trusting this browser: the login's rule, and never on a shared computer or where the
 * organisation says so. What cannot be read leaves the box alone, and keeps no code back.
 */
export async function trustRule(): Promise<(login: Account) => GivenCode['trust']> {
  try {
    const [{ sharedComputer }, { trustBrowserNever }] = await Promise.all([readSettings(), readPolicy()])
    return ({ trust }) => (sharedComputer || trustBrowserNever ? 'leave' : deeds[trust])
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    return () => 'leave'
  }
}
