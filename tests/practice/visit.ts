import type { IncomingMessage } from 'node:http'
import type { Session } from './sessions'
import type { Language, Words } from './words'

/** One request, read. */
export interface Visit {
  /** Without a port, lower case. */
  host: string
  /** As the browser wrote it, with the port if there is one. */
  origin: string
  method: string
  path: string
  /** The query with its question mark, or nothing. */
  search: string
  query: URLSearchParams
  form: URLSearchParams
  session: Session
  trustMarks: readonly string[]
  language: Language
  words: Words
}

const mostBytes = 65_536

/** The body of a form post; more than 64 KiB is cut off by hanging up. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) {
      request.destroy()
      break
    }
    chunks.push(chunk)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}
