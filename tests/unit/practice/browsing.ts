import { request } from 'node:https'
import { type Document, type HTMLInputElement, Window } from 'happy-dom'
import { TOTP } from 'otpauth'
import type { Practice } from '../../practice/server'

/** A page as it came, after redirects. */
export interface Seen {
  url: string
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
  document: Document
}

/** A browser of the least kind: it keeps cookies, follows redirects and sends forms, over loopback alone. */
export class Browsing {
  readonly #cookies = new Map<string, string>()
  #page: Seen | undefined

  constructor(
    readonly practice: Practice,
    readonly start = 'https://sellercentral.amazon.com/',
  ) {}

  get page(): Seen {
    if (!this.#page) throw new Error('No page is open')
    return this.#page
  }

  async open(to: string, body?: URLSearchParams): Promise<Seen> {
    const url = new URL(to, this.#page?.url ?? this.start)
    const { status, headers, text } = await this.#ask(url, body ? 'POST' : 'GET', body)
    for (const cookie of [headers['set-cookie'] ?? []].flat()) this.#keep(url.hostname, cookie)
    if (status === 302) return this.open(new URL(String(headers.location), url).href)
    const document = new Window({ url: url.href }).document
    document.write(text)
    this.#page = { url: url.href, status, headers, text, document }
    return this.#page
  }

  /** Sends the form of the open page with its own fields and these. */
  submit(selector: string, fields: Record<string, string> = {}): Promise<Seen> {
    const form = this.page.document.querySelector(selector)
    if (!form) throw new Error(`No ${selector} at ${this.page.url}`)
    const body = new URLSearchParams()
    for (const each of form.querySelectorAll('input')) {
      const input = each as unknown as HTMLInputElement
      const sent = input.type === 'radio' || input.type === 'checkbox' ? input.checked : input.type !== 'submit'
      if (input.name && sent) body.append(input.name, input.value)
    }
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    return this.open(form.getAttribute('action') || this.page.url, body)
  }

  /** Asks for the headers alone; the open page stays. */
  head(to: string): Promise<Pick<Seen, 'status' | 'headers' | 'text'>> {
    return this.#ask(new URL(to, this.start), 'HEAD')
  }

  /** Name and password; ends where the practice leads. */
  async signIn(email: string, password: string): Promise<Seen> {
    await this.open('/ap/signin')
    await this.submit('form#ap_login_form[name=signIn]', { email })
    return this.submit('form[name=signIn]', { password })
  }

  // `Domain=amazon.com` is kept under that name, a host's own cookie under the host.
  #keep(host: string, header: string) {
    const [pair = ''] = header.split(';')
    const domain = /; Domain=([^;]+)/.exec(header)?.[1] ?? host
    this.#cookies.set(`${domain} ${pair.split('=')[0]}`, pair)
  }

  #cookieHeader(host: string): string {
    const mine = ([key]: [string, string]) => {
      const domain = key.split(' ')[0]
      return host === domain || host.endsWith(`.${domain}`)
    }
    return [...this.#cookies]
      .filter(mine)
      .map(([, pair]) => pair)
      .join('; ')
  }

  #ask(url: URL, method: string, body?: URLSearchParams): Promise<Pick<Seen, 'status' | 'headers' | 'text'>> {
    const headers = {
      Host: url.host,
      Cookie: this.#cookieHeader(url.hostname),
      ...(body && { 'Content-Type': 'application/x-www-form-urlencoded' }),
    }
    const to = {
      host: '127.0.0.1',
      port: this.practice.port,
      path: url.pathname + url.search,
      servername: url.hostname,
    }
    return new Promise((resolve, reject) => {
      const sent = request({ ...to, method, headers, rejectUnauthorized: false }, async (got) => {
        const chunks: Buffer[] = []
        for await (const chunk of got) chunks.push(chunk as Buffer)
        resolve({ status: got.statusCode ?? 0, headers: got.headers, text: Buffer.concat(chunks).toString('utf8') })
      })
      sent.on('error', reject)
      sent.end(body?.toString())
    })
  }
}

/** The code that an independent authenticator shows at a time. */
export const codeAt = (secret: string, timestamp: number, period = 30): string =>
  new TOTP({ secret, period }).generate({ timestamp })
