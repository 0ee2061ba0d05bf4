import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { ipAddress } from '../core/hosts/ip-address'
import { longestLock } from '../core/policy/minutes-to-lock'
import { noPolicy, type Policy, strictest } from '../core/policy/policy'

type Rules = Omit<Policy, 'unread'>

/** As the URL parser writes it: https, a name and no bare address, no port, no path. */
const origin = v.pipe(
  v.string(),
  v.maxLength(300),
  v.regex(/^https:\/\/[a-z\d.-]+$/),
  v.check((text) => {
    if (!URL.canParse(text)) return false
    const url = new URL(text)
    return url.origin === text && url.port === '' && !ipAddress(url.hostname)
  }),
)

const rules: { readonly [K in keyof Rules]: v.GenericSchema<unknown, Rules[K]> } = {
  autoLockMinutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(longestLock)),
  noPlainExport: v.boolean(),
  passkeyRequired: v.boolean(),
  allowedSites: v.pipe(v.array(origin), v.maxLength(1000)),
  trustBrowserNever: v.boolean(),
}

/**
 * What lies in the managed storage, as far as it can be read. A rule that is there and cannot be read counts as its
 * strictest, and is named; so is an entry that is none of ours, which changes nothing.
 */
export function parsePolicy(value: unknown): Policy {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return strictest
  let policy = noPolicy
  const unread: string[] = []
  for (const [name, given] of Object.entries(value)) {
    const isRule = Object.hasOwn(rules, name)
    const rule = name as keyof Rules
    const parsed = isRule ? v.safeParse(rules[rule] as v.GenericSchema<unknown, Rules[keyof Rules]>, given) : null
    if (isRule) policy = { ...policy, [rule]: parsed?.success ? parsed.output : strictest[rule] }
    if (!parsed?.success) unread.push(name.slice(0, 100))
  }
  return { ...policy, unread }
}

/** What was read last, and when (`performance.now`, which no clock that is set moves). */
const held: { last?: { readonly policy: Policy; readonly at: number } } = {}
/** Milliseconds for which that will do for a picture. */
const recent = 60_000

/**
 * What the organisation wants now; read at each use, since it may change while the browser runs. No page can write it;
 * on Firefox the person at the computer can, where the administrator's `policies.json` says nothing of us. Never fails:
 * what cannot be read at all counts as the strictest.
 */
export async function readPolicy(): Promise<Policy> {
  const policy = await managedPolicy()
  if (policy) held.last = { policy, at: performance.now() }
  return policy ?? strictest
}

/** Null where it cannot be read. */
async function managedPolicy(): Promise<Policy | null> {
  try {
    return parsePolicy(await browser.storage.managed.get())
  } catch (error) {
    // Firefox has an error where nobody has set anything, and a word for no other.
    return /managed storage manifest not found/i.test(String(error)) ? noPolicy : null
  }
}

/**
 * The same as it was within this minute, for what only shows: the auto-lock itself looks no oftener. Firefox asks the
 * disk each time, while a popup waits.
 */
export async function recentPolicy(): Promise<Policy> {
  const { last } = held
  return last && performance.now() - last.at < recent ? last.policy : readPolicy()
}
