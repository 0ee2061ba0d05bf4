import { pageWordsIn } from '../i18n/page-words'
import type { Words } from '../i18n/t'
import type { Outcome, PageReport, Settings, View } from '../messages'
import { StorageError } from '../storage/problem'
import { readSettings } from '../storage/settings'
import { readTab, rememberSignIn, rememberTab } from '../storage/tab-memory'
import { allDone } from './all-done'
import { boundTo, faceOf } from './bound'
import { leadsToSettings } from './destination'
import { confirmEnrolment, viewOfEnrolment, viewOfRefusedEnrolment } from './enrolment-views'
import type { ContentHandlers } from './handlers'
import { noteRefusal } from './note-refusal'
import { isFailure, type OpenVault, openVault } from './open-vault'
import { pageLeftIsNoted } from './page-left'
import { placeFor } from './place-for'
import { refusalCause } from './refusal-cause'
import { sameLogin } from './same-login'
import type { Sender } from './sender'
import { viewOfChallenge } from './view-of-challenge'
import { viewWithCode } from './view-with-code'

type Content = Extract<Sender, { from: 'content' }>

export const lookVerb = {
  async 'content.wake'(): Promise<Outcome<{ words: Words | null; theme: Settings['theme'] }>> {
    const { language, theme } = await readSettings()
    return { ok: true, words: await pageWordsIn(language), theme }
  },

  async 'content.look'(report, sender): Promise<View> {
    await pageLeftIsNoted(sender.tab)
    // What a refusal was about, and whether an enrolment was asked for, is read from the page before it.
    if (challenges.includes(report.kind)) {
      const [view] = await allDone([viewOf(report, sender), noteSeen(report, sender)] as const)
      return view
    }
    const view = await viewOf(report, sender)
    if (!refusals.includes(report.kind)) await noteSeen(report, sender)
    return view
  },
} satisfies Partial<ContentHandlers>

const challenges: readonly PageReport['kind'][] = ['challenge', 'challenge-unsure']
const refusals: readonly PageReport['kind'][] = ['refused', 'expired', 'too-many', 'enrolment-refused']

async function noteSeen(report: PageReport, { tab, site }: Content): Promise<void> {
  // A box for a code, asked in between, may not say where the sign-in leads: then to where it led before.
  const before = report.kind === 'code-box' && report.returnTo === undefined ? (await readTab(tab)).seen : null
  const toSettings = before?.toSettings ?? leadsToSettings(report, site)
  await rememberTab(tab, { seen: { kind: report.kind, at: Date.now(), toSettings } })
}

async function viewOf(report: PageReport, sender: Content): Promise<View> {
  switch (report.kind) {
    case 'challenge-sent': {
      const mistaken = report.complains === true && (await readTab(sender.tab)).sent !== null
      return { state: 'sms', way: report.way ?? null, step: 'challenge', mistaken }
    }
    case 'too-many':
      return { state: 'too-many' }
    case 'sign-in':
      if (report.claim) {
        const { claim } = report
        await rememberSignIn(sender.tab, claim)
      }
      return { state: 'none' }
    case 'method-choice':
      return viewOfMethods(report, sender)
    case 'code-box':
    case 'recovery':
    case 'other':
      return { state: 'none' }
    default:
      return unlockedView(report, sender)
  }
}

/** Where the page's own address takes no code, nobody who claims to be there is told of a login. */
const purposes: Partial<Record<PageReport['kind'], 'challenge' | 'enrolment'>> = {
  challenge: 'challenge',
  'challenge-unsure': 'challenge',
  refused: 'challenge',
  expired: 'challenge',
  'method-choice': 'challenge',
  enrolment: 'enrolment',
  'enrolment-refused': 'enrolment',
  enrolled: 'enrolment',
}

/** The way to the authenticator is shown to whoever may have a login here: to everybody with a vault that is locked. */
async function viewOfMethods({ offersApp, kind }: PageReport, sender: Content): Promise<View> {
  const vault = offersApp && purposes[kind] && placeFor('challenge', sender) ? await open() : null
  if (vault === null || vault === 'unavailable') return { state: 'none' }
  const isOffered = isFailure(vault) ? vault.reason === 'locked' : boundTo(vault, sender).length > 0
  return isOffered ? { state: 'sms', way: null, step: 'methods', mistaken: false } : { state: 'none' }
}

async function unlockedView(report: PageReport, sender: Content): Promise<View> {
  const purpose = purposes[report.kind]
  if (!purpose || !placeFor(purpose, sender)) return { state: 'none' }
  if (report.kind === 'challenge' && report.empty) {
    const view = await ifReadable(viewWithCode(sender, report))
    if (view === 'unavailable') return unavailable
    return isFailure(view) ? lockedView(view.reason, report, sender) : view
  }
  const [vault, tab] = await Promise.all([open(), readTab(sender.tab)])
  if (vault === 'unavailable') return unavailable
  if (isFailure(vault)) return lockedView(vault.reason, report, sender)
  switch (report.kind) {
    case 'challenge':
    case 'challenge-unsure':
      return viewOfChallenge(vault, sender, report, tab)
    case 'refused':
    case 'expired': {
      await noteRefusal(vault, sender)
      const cause = await refusalCause(vault, sender, report)
      return { state: 'refused', ...(await likeliestFirst(vault, sender, report)), cause, droppable: null }
    }
    case 'enrolment':
      return viewOfEnrolment(sender)
    case 'enrolment-refused':
      await noteRefusal(vault, sender)
      return viewOfRefusedEnrolment(vault, sender)
    case 'enrolled':
      return confirmEnrolment(sender)
    default:
      return { state: 'none' }
  }
}

const unavailable: View = { state: 'locked', vault: 'unavailable' }
const open = () => ifReadable(openVault(Date.now()))

async function ifReadable<T>(reading: Promise<T>): Promise<T | 'unavailable'> {
  try {
    return await reading
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

async function likeliestFirst(vault: OpenVault, sender: Content, report: PageReport) {
  const view = viewOfChallenge(vault, sender, report, await readTab(sender.tab))
  const { destination } = view
  if (view.state !== 'ready') return { destination, accounts: view.accounts }
  // A newer key of the same login that nobody saw accepted may be the one that counts by now.
  const same = boundTo(vault, sender).filter(({ label }) => sameLogin(label, view.account.label))
  return { destination, accounts: [view.account, ...same.filter(({ id }) => id !== view.account.id).map(faceOf)] }
}
