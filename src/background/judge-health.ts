import type { Account } from '../core/account'
import { isReal } from '../core/practice'
import type { Slot } from '../core/vault/format'
import type { Finding } from '../messages'
import { faceOf } from './bound'
import type { OpenVault } from './open-vault'
import { isWeakSlot } from './raise-kdf'
import { signInKey } from './same-login'
import { namesSeveral } from './several-people'

type Facts = Pick<OpenVault, 'accounts' | 'damage' | 'authentic' | 'correction'> & {
  readonly slots: readonly Slot[]
  /** Unix time in milliseconds, as are all here; null where no backup was ever saved. */
  readonly lastBackupAt: number | null
  readonly now: number
}

/** Milliseconds; a page that was going to accept a new key has done so by then. */
const enough = 24 * 60 * 60 * 1000

/** What a person had better mend, the gravest first. Equal keys are told by whose they are, never by what they are. */
export function judgeHealth(all: Facts): readonly Finding[] {
  // Nobody has to mend what is gone when the practice is over.
  const facts = { ...all, accounts: all.accounts.filter(isReal) }
  return [damaged(facts), noSecondWay(facts), withoutBackup(facts), sameKeys(facts), shared(facts)]
    .concat([unconfirmed(facts), oldKdf(facts), clock(facts)])
    .flat()
}

function damaged({ damage, authentic }: Facts): Finding[] {
  return damage.length > 0 || !authentic ? [{ kind: 'damaged', logins: damage.length }] : []
}

function noSecondWay({ slots }: Facts): Finding[] {
  const second = slots.some((slot) => slot.kind === 'passkey' || (slot.kind === 'recovery' && slot.kept))
  return second ? [] : [{ kind: 'no-second-way' }]
}

function withoutBackup({ accounts, lastBackupAt }: Facts): Finding[] {
  const logins = accounts.filter(({ createdAt }) => createdAt > (lastBackupAt ?? 0)).length
  return logins > 0 ? [{ kind: 'no-backup', logins, since: lastBackupAt }] : []
}

/** Those that have a key in common, where it is not empty; ten thousand logins are looked at once each. */
function groupsOf(accounts: readonly Account[], keyOf: (account: Account) => string): readonly (readonly Account[])[] {
  const groups = new Map<string, Account[]>()
  for (const account of accounts) {
    const key = keyOf(account)
    const group = groups.get(key)
    if (group) group.push(account)
    else if (key !== '') groups.set(key, [account])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

function sameKeys({ accounts }: Facts): Finding[] {
  return groupsOf(accounts, ({ secret }) => secret).map((group) => ({ kind: 'same-key', logins: group.map(faceOf) }))
}

/** Amazon advises a login of one's own for each person: one that names several, or stands here once for each of them. */
function shared({ accounts }: Facts): Finding[] {
  const several = accounts.filter(({ person }) => namesSeveral(person))
  const twice = groupsOf(accounts, siteAndName).filter((group) => {
    const people = new Set(group.map(({ person }) => person.trim().toLowerCase()).filter(Boolean))
    return people.size > 1
  })
  const inGroups = new Set(twice.flat())
  const groups = [...several.filter((account) => !inGroups.has(account)).map((account) => [account]), ...twice]
  return groups.map((group) => ({ kind: 'shared', logins: group.map(faceOf) }))
}

/** One address signs in at many sites, and is a login of its own at each. */
function siteAndName({ issuer, label, origins }: Account): string {
  const name = signInKey(label)
  return name && `${origins[0] ?? issuer.trim().toLowerCase()} ${name}`
}

function unconfirmed({ accounts, now }: Facts): Finding[] {
  return accounts
    .filter(({ confirmed, createdAt }) => !confirmed && now - createdAt > enough)
    .map((account) => ({ kind: 'unconfirmed', login: faceOf(account), since: account.createdAt }))
}

const oldKdf = ({ slots }: Facts): Finding[] => (slots.some(isWeakSlot) ? [{ kind: 'old-kdf' }] : [])

const clock = ({ correction }: Facts): Finding[] => (correction === 0 ? [] : [{ kind: 'clock', seconds: correction }])
