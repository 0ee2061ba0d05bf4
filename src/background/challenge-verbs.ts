import type { Account } from '../core/account'
import { codeOfStep, stepAt, stepEnd } from '../core/otp/code'
import type { CodeAnswer, Face, Outcome, View } from '../messages'
import { readTab, rememberTab } from '../storage/tab-memory'
import { touchSession } from './auto-lock'
import { changeAccounts } from './change-accounts'
import { ofLogin } from './deed-of-login'
import type { ContentHandlers } from './handlers'
import { isFailure, type OpenVault } from './open-vault'
import { sameLogin } from './same-login'
import type { Sender } from './sender'

/** A code with less left than this rolls over between filling and sending, and is then refused. */
export const shortestLeft = 5_000
/** A step so far ahead was used under a clock that has been set right since. */
const strayStep = 10

export const faceOf = ({ id, issuer, label, person }: Account): Face => ({ id, issuer, label, person })

type Content = Extract<Sender, { from: 'content' }>

/** True where a code of the account may go to a page of this site. */
const mayFill = (account: Account, { site, url }: Content) =>
  account.type !== 'hotp' && (account.origins.includes(site.id) || account.origins.includes(url.origin))

export const boundTo = (vault: OpenVault, sender: Content) => vault.accounts.filter((one) => mayFill(one, sender))

const under = (url: URL, paths: readonly string[]) => paths.some((path) => url.pathname.startsWith(path))

/** True where the page's own address is one that a code may go to. */
export function placeFor(purpose: 'challenge' | 'enrolment', { site, url }: Content): boolean {
  return purpose === 'challenge'
    ? under(url, site.challenge.paths) && !under(url, site.challenge.neverPaths)
    : under(url, site.enrolment.paths) && site.enrolment.hosts.includes(url.hostname)
}

/** Which login a challenge is for, by the sign-in name that this tab showed before; never a guess. */
export async function viewOfChallenge(vault: OpenVault, sender: Content, sure: boolean): Promise<View> {
  const accounts = boundTo(vault, sender)
  const { claim, filled } = await readTab(sender.tab)
  const matching = claim === null ? [] : accounts.filter(({ label }) => sameLogin(label, claim))
  // A login that is being enrolled anew has two keys until the page takes the new one.
  const known = matching.filter(({ confirmed }) => confirmed)
  const candidates = known.length > 0 ? known : matching
  const [account] = candidates
  if (account && candidates.length === 1) {
    return { state: 'ready', account: faceOf(account), fill: sure && account.autoFill && !filled }
  }
  if (claim !== null && matching.length === 0) {
    return { state: 'unknown-login', claim, accounts: accounts.map(faceOf) }
  }
  const [only] = accounts
  if (only && accounts.length === 1) return { state: 'ready', account: faceOf(only), fill: false }
  return { state: 'choose', accounts: (matching.length > 0 ? matching : accounts).map(faceOf) }
}

export const challengeVerbs = {
  async 'content.signIn'({ claim }, { tab }): Promise<Outcome> {
    await rememberTab(tab, { claim, filled: false, given: null, waiting: false })
    return { ok: true }
  },

  async 'content.code'({ id, purpose }, sender): Promise<CodeAnswer> {
    if (!placeFor(purpose, sender)) return { ok: false, reason: 'not-allowed' }
    // An enrolment asks for the code of the one key that was saved there.
    if (purpose === 'enrolment' && (await readTab(sender.tab)).enrolling !== id)
      return { ok: false, reason: 'not-found' }
    const now = Date.now()
    const change = await changeAccounts(now, (vault) => {
      const account = boundTo(vault, sender).find((candidate) => candidate.id === id)
      if (!account) return { ok: false, reason: 'not-found' }
      const until = nextMoment(account, now)
      if (until > now) return { until }
      const step = stepAt(now, account.period, account.clockOffset)
      // Stored before it is given away: whatever dies from here on, this step is not given twice.
      const put = [{ ...account, lastFilledStep: step, lastUsedAt: now }]
      return { account, step, put, deeds: [ofLogin('filled', account, sender.url.host)] }
    })
    if (isFailure(change)) return change
    if ('until' in change) return { ok: false, reason: 'wait', until: change.until }
    await touchSession(now)
    const { account, step } = change
    const challenge = purpose === 'challenge'
    await rememberTab(sender.tab, { given: account.id, ...(challenge ? { filled: true } : {}) })
    return {
      ok: true,
      code: codeOfStep(account, step),
      trust: challenge && account.trustBrowser,
      submit: challenge && account.autoSubmit,
    }
  },
} satisfies Partial<ContentHandlers>

/** When a code can be given that lasts long enough and whose step was not used (RFC 6238 §5.2). @returns Unix ms, `now` for at once */
export function nextMoment({ period, clockOffset, lastFilledStep }: Account, now: number): number {
  const step = stepAt(now, period, clockOffset)
  const used = lastFilledStep !== null && lastFilledStep - step < strayStep ? lastFilledStep : -1
  if (used >= step) return stepEnd(used, period, clockOffset)
  const end = stepEnd(step, period, clockOffset)
  return end - now < shortestLeft ? end : now
}
