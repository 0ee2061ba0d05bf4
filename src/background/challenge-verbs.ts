import type { CodeAnswer, Outcome } from '../messages'
import { readTab, rememberSignIn, rememberTab } from '../storage/tab-memory'
import { boundTo, isCalled } from './bound'
import type { ContentHandlers } from './handlers'
import { noteOfPageLeft } from './page-left'
import { placeFor } from './place-for'
import { takeCode } from './take-code'
import { trustFor } from './trust-for'

export const challengeVerbs = {
  'content.signIn': ({ claim }, { tab }) =>
    noteOfPageLeft(tab, async (): Promise<Outcome> => {
      await rememberSignIn(tab, claim)
      return { ok: true }
    }),

  async 'content.code'({ id, purpose }, sender): Promise<CodeAnswer> {
    if (!placeFor(purpose, sender)) return { ok: false, reason: 'not-allowed' }
    // An enrolment asks for the code of the one key that was saved there.
    if (purpose === 'enrolment' && (await readTab(sender.tab)).enrolling !== id) {
      return { ok: false, reason: 'not-found' }
    }
    const [taken, { claim }] = await Promise.all([
      takeCode(Date.now(), sender.url.host, (vault) => boundTo(vault, sender).find((candidate) => candidate.id === id)),
      readTab(sender.tab),
    ])
    if (!taken.ok) return taken.reason === 'wait' ? { ok: false, reason: 'wait', until: taken.until } : taken
    const { account, code } = taken
    const challenge = purpose === 'challenge'
    const [trust] = await Promise.all([
      challenge ? trustFor(account) : ('leave' as const),
      rememberTab(sender.tab, { given: account.id, ...(challenge ? { filled: true } : {}) }),
    ])
    return {
      ok: true,
      code,
      trust,
      submit: challenge && account.autoSubmit,
      unknownName: challenge && claim !== null && !isCalled(account, claim) ? claim : null,
    }
  },
} satisfies Partial<ContentHandlers>
