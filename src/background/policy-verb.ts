import type { Outcome, PolicyState } from '../messages'
import { readPolicy } from '../storage/policy'
import { readHeader } from '../storage/vault-store'
import type { PageHandlers } from './handlers'
import { isFailure, usableHeader } from './open-vault'

export const policyVerb = {
  async 'policy.read'(): Promise<Outcome<{ state: PolicyState }>> {
    const [policy, stored] = await Promise.all([readPolicy(), readHeader()])
    const header = usableHeader(stored)
    const slots = isFailure(header) ? null : header.slots
    const has = slots?.some(({ kind }) => kind === 'passkey') ?? false
    const { passkeyRequired } = policy
    const state = {
      policy,
      passkeyMissing: passkeyRequired && slots !== null && !has,
      passkeyOnly: passkeyRequired && has,
    }
    return { ok: true, state }
  },
} satisfies Partial<PageHandlers>
