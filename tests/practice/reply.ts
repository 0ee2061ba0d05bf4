import type { Markup } from './html'

/** What goes back to the browser; the server adds the date. */
export interface Reply {
  status: number
  headers: Record<string, string>
  cookies: readonly string[]
  body: string
}

// As strict as a real page might be: an extension that leans on inline code or style in the page shows here.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'self'",
  'frame-src https:',
  'form-action https:',
  "base-uri 'none'",
].join('; ')

export function page(markup: Markup, status = 200): Reply {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
  }
  return { status, headers, cookies: [], body: `<!doctype html>\n${markup.text}` }
}

export function redirect(to: string, cookies: readonly string[] = []): Reply {
  return { status: 302, headers: { Location: to, 'Cache-Control': 'no-store' }, cookies, body: '' }
}

export function asset(type: 'text/css' | 'text/javascript', body: string): Reply {
  return { status: 200, headers: { 'Content-Type': `${type}; charset=utf-8` }, cookies: [], body }
}
