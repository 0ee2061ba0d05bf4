import type { Enrolment } from '../core/account'
import { readEnrolment } from '../core/otp/read'
import { parseSetupKey } from '../core/otp/setup-key'
import type { Failure, Outcome, SaveAnswer } from '../messages'
import { countAsked } from '../storage/asked-often'
import { readTab, rememberTab } from '../storage/tab-memory'
import { boundTo, faceOf } from './bound'
import { changeAccounts } from './change-accounts'
import { ofLogin } from './deed-of-login'
import type { ContentHandlers } from './handlers'
import { newAccount } from './new-account'
import { isFailure, openVault } from './open-vault'
import { placeFor } from './place-for'
import { readPicture } from './read-picture'
import { sameLogin } from './same-login'

export const enrolmentVerbs = {
  async 'content.save'({ pictures, printedKey, replace }, sender): Promise<SaveAnswer> {
    if (!placeFor('enrolment', sender)) return { ok: false, reason: 'not-allowed' }
    const now = Date.now()
    // Locked or broken is said before any picture is read.
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    if (!(await countAsked('save', now))) return { ok: false, reason: 'not-allowed' }
    const { claim } = await readTab(sender.tab)
    const read = await readKey(pictures, printedKey)
    if (isFailure(read)) return read
    const login = { ...read, issuer: read.issuer || sender.site.name, label: read.label || (claim ?? '') }

    const change = await changeAccounts(now, (current) => {
      const same = current.accounts.find(({ secret }) => secret === login.secret)
      if (same) return { account: same, already: true }
      const older = boundTo(current, sender).filter(({ label }) => sameLogin(label, login.label))
      // An older key that no page ever accepted gives way without a question; it too is kept until this one is accepted.
      const [asked] = older.filter(({ confirmed }) => confirmed)
      if (asked && !replace) return { ask: asked }
      const account = newAccount(login, now, current.accounts, {
        origins: [sender.site.id],
        confirmed: false,
        replaces: older.map(({ id }) => id),
      })
      const deeds = [ofLogin('saved', account, sender.url.host)]
      return { account, already: false, put: [account], deeds }
    })
    if (isFailure(change)) return change
    if ('ask' in change) return { ok: false, reason: 'replace', account: faceOf(change.ask) }
    await rememberTab(sender.tab, { enrolling: change.account.id })
    return { ok: true, account: faceOf(change.account), already: change.already }
  },

  /** Only the key of this tab's own enrolment, and only while no page has accepted it; the history keeps it for a week. */
  async 'content.drop'(_, sender): Promise<Outcome> {
    if (!placeFor('enrolment', sender)) return { ok: false, reason: 'not-allowed' }
    const { enrolling } = await readTab(sender.tab)
    const change = await changeAccounts(Date.now(), ({ accounts }) => {
      const account = accounts.find(({ id }) => id === enrolling)
      if (!account) return {}
      if (account.confirmed) return { ok: false, reason: 'not-allowed' }
      return { drop: [account.id], deeds: [ofLogin('deleted', account, sender.url.host)] }
    })
    if (isFailure(change)) return change
    await rememberTab(sender.tab, { enrolling: null })
    return { ok: true }
  },
} satisfies Partial<ContentHandlers>

/** The one key on the page: QR codes and printed key must agree, or a tampered page could have us keep a wrong one. */
async function readKey(pictures: readonly string[], printedKey: string): Promise<Enrolment | Failure> {
  const texts: string[] = []
  let unread: Failure | null = null
  for (const picture of pictures) {
    const read = await readPicture(picture)
    if (read.ok) texts.push(...read.texts)
    else unread = read
  }
  const links = texts.filter((text) => /^otpauth/i.test(text)).map(readEnrolment)
  const broken = links.find((link) => !link.ok)
  if (broken && !broken.ok) return broken
  const found = links.flatMap((link) => (link.ok ? [link.enrolment] : []))
  const printed = printedKey === '' ? null : parseSetupKey(printedKey)
  if (printed && !printed.ok) return printed
  const all = printed ? [...found, printed.enrolment] : found
  const [first] = all
  if (!first) {
    if (texts.length > 0) return { ok: false, reason: 'qr-not-otpauth' }
    return unread ?? { ok: false, reason: 'key-not-on-page' }
  }
  return all.every(({ secret }) => secret === first.secret) ? first : { ok: false, reason: 'keys-differ' }
}
