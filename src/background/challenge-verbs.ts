import type { CodeAnswer, Outcome } from '../messages'
import { readTab, rememberSignIn } from '../storage/tab-memory'
import { boundTo } from './bound'
import { giveCode } from './give-code'
import type { ContentHandlers } from './handlers'
import { noteOfPageLeft } from './page-left'
import { placeFor } from './place-for'

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
    return giveCode(sender, purpose, (vault) => boundTo(vault, sender).find((candidate) => candidate.id === id))
  },
} satisfies Partial<ContentHandlers>
