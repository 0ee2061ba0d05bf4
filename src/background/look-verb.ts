import type { PageReport, View } from '../messages'
import { StorageError } from '../storage/problem'
import { readTab, rememberTab } from '../storage/tab-memory'
import { boundTo, faceOf, placeFor, viewOfChallenge } from './challenge-verbs'
import { confirmEnrolment } from './enrolment-verbs'
import type { ContentHandlers } from './handlers'
import { noteRefusal } from './note-refusal'
import { isFailure, type OpenVault, openVault } from './open-vault'
import { sameLogin } from './same-login'
import type { Sender } from './sender'

type Content = Extract<Sender, { from: 'content' }>

export const lookVerb = {
  async 'content.look'(report, sender): Promise<View> {
    switch (report.kind) {
      case 'challenge-sent':
        return { state: 'sms' }
      case 'too-many':
        return { state: 'too-many' }
      case 'sign-in':
        if (report.claim)
          await rememberTab(sender.tab, { claim: report.claim, filled: false, given: null, waiting: false })
        return { state: 'none' }
      case 'method-choice':
      case 'other':
        return { state: 'none' }
      default:
        return unlockedView(report, sender)
    }
  },
} satisfies Partial<ContentHandlers>

/** Where the page's own address takes no code, nobody who claims to be there is told of a login. */
const purposes: Partial<Record<PageReport['kind'], 'challenge' | 'enrolment'>> = {
  challenge: 'challenge',
  'challenge-unsure': 'challenge',
  refused: 'challenge',
  enrolment: 'enrolment',
  'enrolment-refused': 'enrolment',
  enrolled: 'enrolment',
}

async function unlockedView(report: PageReport, sender: Content): Promise<View> {
  const purpose = purposes[report.kind]
  if (!purpose || !placeFor(purpose, sender)) return { state: 'none' }
  const vault = await open()
  if (vault === 'unavailable') return { state: 'locked', vault: 'unavailable' }
  if (isFailure(vault)) return lockedView(vault.reason, report, sender)
  switch (report.kind) {
    case 'challenge':
      return viewOfChallenge(vault, sender, true)
    case 'challenge-unsure':
      return viewOfChallenge(vault, sender, false)
    case 'refused':
      await noteRefusal(vault, sender)
      return { state: 'refused', accounts: await likeliestFirst(vault, sender) }
    case 'enrolment':
      return { state: 'enrol' }
    case 'enrolment-refused': {
      await noteRefusal(vault, sender)
      const accounts = await enrolling(vault, sender)
      // A code of another device was refused: nothing of this key is here yet, and it can still be saved.
      return accounts.length > 0 ? { state: 'refused', accounts } : { state: 'enrol' }
    }
    case 'enrolled':
      return confirmEnrolment(sender)
    default:
      return { state: 'none' }
  }
}

async function open() {
  try {
    return await openVault(Date.now())
  } catch (error) {
    if (error instanceof StorageError) return 'unavailable'
    throw error
  }
}

async function lockedView(reason: string, report: PageReport, { tab }: Content): Promise<View> {
  const enrols = report.kind === 'enrolment'
  if (reason === 'locked' || (reason === 'no-vault' && enrols)) {
    await rememberTab(tab, { waiting: true })
    return { state: 'locked', vault: reason === 'locked' ? 'locked' : 'none' }
  }
  // Somebody without a vault has no codes here, and needs no word about it on each sign-in.
  return reason === 'no-vault' ? { state: 'none' } : { state: 'locked', vault: 'unavailable' }
}

async function likeliestFirst(vault: OpenVault, sender: Content) {
  const view = await viewOfChallenge(vault, sender, false)
  if (view.state === 'ready') {
    // A newer key of the same login that nobody saw accepted may be the one that counts by now.
    const same = boundTo(vault, sender).filter(({ label }) => sameLogin(label, view.account.label))
    return [view.account, ...same.filter(({ id }) => id !== view.account.id).map(faceOf)]
  }
  return 'accounts' in view ? view.accounts : boundTo(vault, sender).map(faceOf)
}

async function enrolling(vault: OpenVault, sender: Content) {
  const { enrolling: id } = await readTab(sender.tab)
  return vault.accounts.filter((account) => account.id === id).map(faceOf)
}
