import { writeBackup } from '../core/backup/write'
import { readEnrolment } from '../core/otp/read'
import { formatOtpauth } from '../core/otp/uri'
import { withPerson } from '../core/people/change-people'
import { isOneName, oneName } from '../core/people/people-of'
import { makeSharePassphrase } from '../core/share/passphrase'
import { readShare } from '../core/share/read'
import { shareable } from '../core/share/shareable'
import { writeShare } from '../core/share/write'
import { makeUuid } from '../core/uuid'
import type { OpenedLogin, Outcome, Refusal, Shared } from '../messages'
import { keepOpened } from '../storage/opened-share'
import { askAgain } from './ask-again'
import { liveSession, touchSession } from './auto-lock'
import { type AccountChange, changeAccounts } from './change-accounts'
import { ofLogin } from './deed-of-login'
import type { PageHandlers } from './handlers'
import { noteDeed } from './note-deed'
import { isFailure, openVault } from './open-vault'
import { random } from './random'

/** As many characters as a QR code holds in cells that a phone's camera still tells apart. */
const longestCode = 1_000
const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
/** As long as any name may be. */
const longestPeople = 200

export const shareVerbs = {
  async 'share.make'({ id, as, from, to, proof }, work): Promise<Outcome<{ shared: Shared }> | Refusal> {
    const name = oneName(to)
    if (name !== '' && !isOneName(to)) return { ok: false, reason: 'name-missing' }
    const now = Date.now()
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    const refused = await askAgain(vault, proof, work)
    if (refused) return refused
    const account = vault.accounts.find((candidate) => candidate.id === id)
    if (!account) return { ok: false, reason: 'not-found' }
    const link = formatOtpauth(account)
    const readable = readEnrolment(link)
    if (!readable.ok) return readable
    const sharing = { from: from.trim(), at: now }
    const passphrase = makeSharePassphrase(random)
    const text =
      as === 'file'
        ? await writeBackup([shareable(account, sharing, makeUuid(random))], passphrase, now, random, work)
        : await writeShare({ link, sharing }, passphrase, random, work)
    if (as === 'code' && text.length > longestCode) return { ok: false, reason: 'share-too-long' }
    // The last moment to stop: it is noted before it is given away.
    await work.hear()
    if (name === '') await noteDeed(vault.vaultKey, ofLogin('shared', account))
    else {
      const failure = await nameUser(id, name, now)
      if (failure) return failure
    }
    await touchSession(now)
    return { ok: true, shared: { passphrase, text, createdAt: now } }
  },

  async 'share.open'({ text, passphrase }, work): Promise<Outcome<{ opened: OpenedLogin }>> {
    const now = Date.now()
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    await touchSession(now)
    const read = await readShare(text, passphrase, work)
    if (!read.ok) return read
    const { enrolment, sharing } = read
    // That took a while: nothing is kept that a lock has just put away.
    if (!(await liveSession(Date.now()))) return { ok: false, reason: 'locked' }
    const handle = hexOf(random(16))
    await keepOpened({ handle, at: now, enrolment, sharing })
    const { issuer, label } = enrolment
    return { ok: true, opened: { handle, issuer, label, sharedBy: sharing } }
  },
} satisfies Partial<PageHandlers>

/** Who gets a login's key is one of its people from then on: when they leave, it is on their list. */
async function nameUser(id: string, name: string, now: number) {
  const change = await changeAccounts<AccountChange>(now, ({ accounts }) => {
    const account = accounts.find((candidate) => candidate.id === id)
    if (!account) return { ok: false, reason: 'not-found' }
    const named = withPerson(account, name)
    if (named.person.length > longestPeople) return { ok: false, reason: 'name-too-long' }
    return { put: [named], deeds: [ofLogin('shared', named)] }
  })
  return isFailure(change) ? change : null
}
