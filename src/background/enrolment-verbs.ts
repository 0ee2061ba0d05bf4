import type { Account, Enrolment } from '../core/account'
import { readEnrolment } from '../core/otp/read'
import { parseSetupKey } from '../core/otp/setup-key'
import type { Failure, SaveAnswer, View } from '../messages'
import { readTab, rememberTab } from '../storage/tab-memory'
import { touchSession } from './auto-lock'
import { boundTo, faceOf } from './challenge-verbs'
import { changeAccounts } from './change-accounts'
import { ofLogin } from './deed-of-login'
import type { ContentHandlers } from './handlers'
import { newAccount } from './new-account'
import { isFailure, openVault } from './open-vault'
import { readPicture } from './read-picture'
import { sameLogin } from './same-login'
import type { Sender } from './sender'

type Content = Extract<Sender, { from: 'content' }>

const isEnrolmentPage = ({ site, url }: Content) =>
  site.enrolment.hosts.includes(url.hostname) && site.enrolment.paths.some((path) => url.pathname.startsWith(path))

export const enrolmentVerbs = {
  async 'content.save'({ pictures, printedKey, replace }, sender): Promise<SaveAnswer> {
    if (!isEnrolmentPage(sender)) return { ok: false, reason: 'not-allowed' }
    const now = Date.now()
    // Locked or broken is said before any picture is read.
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
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
    await Promise.all([touchSession(now), rememberTab(sender.tab, { enrolling: change.account.id })])
    return { ok: true, account: faceOf(change.account), already: change.already }
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

/** The page has taken the new authenticator: the key is the login's, and the older ones are of no more use. */
export async function confirmEnrolment(sender: Content): Promise<View> {
  const { enrolling } = await readTab(sender.tab)
  if (enrolling === null || !isEnrolmentPage(sender)) return { state: 'none' }
  const change = await changeAccounts(Date.now(), ({ accounts }) => {
    const account = accounts.find(({ id }) => id === enrolling)
    if (!account) return { ok: false, reason: 'not-found' }
    if (account.confirmed) return { account, put: [] }
    const confirmed: Account = { ...account, confirmed: true, replaces: [] }
    const older = accounts.filter(({ id }) => account.replaces.includes(id))
    const { host } = sender.url
    const deeds = [ofLogin('confirmed', account, host), ...older.map((one) => ofLogin('deleted', one, host))]
    return { account: confirmed, put: [confirmed], drop: older.map(({ id }) => id), deeds }
  })
  return isFailure(change) ? { state: 'none' } : { state: 'saved', account: faceOf(change.account) }
}
