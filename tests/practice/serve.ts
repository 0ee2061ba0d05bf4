import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Place } from './place'
import type { Reply } from './reply'
import { answer } from './routes'
import { keepSession, newSession, readCookies, type Session } from './sessions'
import { readForm } from './visit'
import { type Language, wordsIn } from './words'

export interface SeenRequest {
  readonly host: string
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** The query with its question mark, or nothing. */
  readonly search: string
  /** It brought any cookie. */
  readonly cookies: boolean
}

export interface ServedPage {
  body: string
  headers: Record<string, string>
}

/** Everything that outlives a request. */
export interface Desk {
  place: Place
  sessions: Map<string, Session>
  served: ReadonlyMap<string, ServedPage>
  requests: SeenRequest[]
  language: () => Language
}

/** Answers one request. */
export async function serve(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(`https://${request.headers.host}${request.url}`)
  const { hostname: host, pathname: path, search } = url
  const method = request.method ?? 'GET'
  desk.requests.push({ host, method, path, search, cookies: Boolean(request.headers.cookie) })
  const reply = served(desk, host + path) ?? (await visited(desk, request, url, method))
  response.writeHead(reply.status, {
    ...reply.headers,
    Date: new Date(desk.place.now()).toUTCString(),
    ...(reply.cookies.length > 0 && { 'Set-Cookie': [...reply.cookies] }),
  })
  response.end(reply.body)
}

function served(desk: Desk, address: string): Reply | undefined {
  const page = desk.served.get(address)
  if (!page) return undefined
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...page.headers }
  return { status: 200, headers, cookies: [], body: page.body }
}

async function visited(desk: Desk, request: IncomingMessage, url: URL, method: string): Promise<Reply> {
  // A HEAD asks for the date alone; running the page would make a key that nobody sees.
  if (method === 'HEAD') return { status: 200, headers: { 'Cache-Control': 'no-store' }, cookies: [], body: '' }
  const { sessionId = '', trustMarks } = readCookies(request.headers.cookie)
  const known = desk.sessions.get(sessionId)
  const session = known ?? newSession()
  const language = desk.language()
  const visit = {
    host: url.hostname,
    origin: url.origin,
    method,
    path: url.pathname,
    search: url.search,
    query: url.searchParams,
    form: await readForm(request),
    session,
    trustMarks,
    language,
    words: wordsIn[language],
  }
  const reply = answer(visit, desk.place)
  if (known || !session.login) return reply
  desk.sessions.set(session.id, session)
  return { ...reply, cookies: [...reply.cookies, keepSession(url.hostname, session)] }
}
