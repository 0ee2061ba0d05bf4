import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { makeCertificate } from './certificate'
import { enrolmentLink } from './codes'
import { Login, type LoginState, type NewLogin } from './logins'
import { type SeenRequest, type ServedPage, serve } from './serve'
import type { Session } from './sessions'
import type { Language } from './words'

export type { LoginState, NewLogin } from './logins'
export type { SeenRequest } from './serve'
export type { Language } from './words'

export interface PracticeOptions {
  /** 0, the default, takes a free one; a taken one rejects with `EADDRINUSE`. */
  port?: number
  language?: Language
  /** Unix milliseconds; the computer's clock unless told. */
  now?: () => number
  /** Seconds of a time step; 30 unless told, and only then the enrolment link leaves it out, as Amazon's does. */
  period?: number
}

export interface Practice {
  readonly port: number
  /** Every request so far, oldest first. */
  readonly requests: readonly SeenRequest[]
  /** Sets the server's clock ahead by milliseconds (negative: behind), from its own time; dates and code checks follow. */
  shiftClock(ms: number): void
  setLanguage(language: Language): void
  /** Makes a login, or one of the same name anew (who is signed in keeps the old one). The link is the one that its QR code bears. */
  addLogin(login: NewLogin): { email: string; password: string; secret: string; link: string }
  /** What became of a login; throws for one that was never added. */
  login(email: string): LoginState
  /** Answers an exact host and path, with any method and query, with this page in place of any other. */
  servePage(host: string, path: string, html: string, headers?: Record<string, string>): void
  close(): Promise<void>
}

/** Starts a practice Seller Central on 127.0.0.1 that answers for every host name. */
export async function startPractice(options: PracticeOptions = {}): Promise<Practice> {
  const { now = Date.now, period = 30 } = options
  let shift = 0
  let language = options.language ?? 'en'
  const logins = new Map<string, Login>()
  const served = new Map<string, ServedPage>()
  const requests: SeenRequest[] = []
  const desk = {
    place: { logins, now: () => now() + shift, period },
    sessions: new Map<string, Session>(),
    served,
    requests,
    language: () => language,
  }
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    serve(desk, request, response).catch((error: unknown) => response.destroy(error as Error))
  }
  const server = createServer(await makeCertificate(), handle)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    shiftClock: (ms) => {
      shift = ms
    },
    setLanguage: (next) => {
      language = next
    },
    addLogin: (wanted) => {
      const login = new Login(wanted)
      logins.set(login.email, login)
      const { secret } = login.state
      return { email: login.email, password: wanted.password, secret, link: enrolmentLink(login.email, secret, period) }
    },
    login: (email) => {
      const login = logins.get(email)
      if (!login) throw new Error(`No practice login ${email}`)
      return login.state
    },
    servePage: (host, path, body, headers = {}) => {
      const { hostname, pathname } = new URL(path, `https://${host}`)
      served.set(hostname + pathname, { body, headers })
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
