import { randomUUID } from 'node:crypto'
import { amazonHosts } from '../../src/sites/amazon-hosts'
import type { CodeWay, Login } from './logins'

/** One browser at one group of hosts: who is signing in, and how far. */
export interface Session {
  readonly id: string
  login?: Login | undefined
  signedIn: boolean
  /** How the code that is asked for reaches the person. */
  way: CodeWay
  returnTo: string
  assocHandle: string
  /** The key on the open enrolment page. */
  offered?: string | undefined
  /** The key that was confirmed with a code, and that code's step. */
  confirmed?: { secret: string; step: number } | undefined
}

/** Everything but the id, as at the beginning. */
export const freshStart = (): Omit<Session, 'id'> => ({
  login: undefined,
  signedIn: false,
  way: 'TOTP',
  returnTo: '',
  assocHandle: '',
  offered: undefined,
  confirmed: undefined,
})

export const newSession = (): Session => ({ id: randomUUID(), ...freshStart() })

const sessionCookie = 'practice-session'
const trustCookie = 'practice-trusted'

/** A known host shares its cookies with its siblings, so that one sign-in serves them all; a look-alike keeps its own. */
const domainOf = (host: string) => (amazonHosts.includes(host) ? `; Domain=${host.slice(host.indexOf('.') + 1)}` : '')

const cookie = (host: string, name: string, value: string) =>
  `${name}=${value}; Path=/${domainOf(host)}; Secure; HttpOnly; SameSite=Lax`

export const keepSession = (host: string, session: Session): string => cookie(host, sessionCookie, session.id)

/** @param marks of every login that trusts this browser */
export const keepTrust = (host: string, marks: readonly string[]): string =>
  `${cookie(host, trustCookie, marks.join('.'))}; Max-Age=31536000`

/** Reads a `Cookie` header. */
export function readCookies(header = ''): { sessionId: string | undefined; trustMarks: string[] } {
  const found = new Map(header.split(/;\s*/).map((pair) => pair.split('=', 2) as [string, string]))
  return { sessionId: found.get(sessionCookie), trustMarks: found.get(trustCookie)?.split('.') ?? [] }
}
