import browser from 'webextension-polyfill'
import { readEnrolment } from '../core/otp/read'
import type { PictureKind } from '../core/qr/preparations'
import type { Found, Outcome } from '../messages'
import { touchSession } from './auto-lock'
import type { PageHandlers } from './handlers'
import { readPicture } from './read-picture'

function found(text: string): Outcome<{ found: Found }> {
  const read = readEnrolment(text)
  if (!read.ok) return read
  return { ok: true, found: { text, issuer: read.enrolment.issuer, label: read.enrolment.label } }
}

/** The logins among the QR codes of a picture; where none is one, why the first is not. */
async function foundIn(picture: string, kind: PictureKind): Promise<Outcome<{ found: readonly Found[] }>> {
  await touchSession(Date.now())
  const read = await readPicture(picture, kind)
  if (!read.ok) return read
  if (read.texts.length === 0) return { ok: false, reason: 'no-qr' }
  const all = read.texts.map((text) => (text.includes('://') ? found(text) : notOtpauth))
  const logins = all.flatMap((outcome) => (outcome.ok ? [outcome.found] : []))
  if (logins.length > 0) return { ok: true, found: logins }
  const failure = all.find((outcome) => !outcome.ok && outcome.reason !== 'not-otpauth')
  return failure && !failure.ok ? failure : notOtpauth
}

// A bare text in a QR code is never taken for a setup key: tickets and Wi-Fi codes are made of the same letters.
const notOtpauth = { ok: false, reason: 'qr-not-otpauth' } as const

export const foundVerbs = {
  async 'found.read'({ text }): Promise<Outcome<{ found: Found }>> {
    return found(text)
  },
  'found.picture'({ picture }): Promise<Outcome<{ found: readonly Found[] }>> {
    // Chosen by the person: a screenshot as likely as a code cut out.
    return foundIn(picture, 'viewport')
  },
  async 'found.scan'(): Promise<Outcome<{ found: readonly Found[] }>> {
    const picture = await capture()
    return picture === null ? { ok: false, reason: 'page-not-readable' } : foundIn(picture, 'viewport')
  },
} satisfies Partial<PageHandlers>

/** The visible part of the page in front; null where the browser does not let us (no click of ours gave `activeTab`). */
async function capture(): Promise<string | null> {
  try {
    return await browser.tabs.captureVisibleTab(undefined, { format: 'png' })
  } catch {
    // Browsers refuse with plain errors of different wording, and there is nothing else that can go wrong here.
    return null
  }
}
