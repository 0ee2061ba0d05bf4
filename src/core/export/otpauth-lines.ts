import type { Account } from '../account'
import { formatOtpauth, longestLink } from '../otp/uri'
import type { ExportedText } from './left-out'

/** One otpauth link a line, which nearly every app reads. Nothing of it is encrypted. */
export function writeOtpauthLines(accounts: readonly Account[]): ExportedText {
  const lines = accounts.map((login) => ({ login, link: formatOtpauth(login) }))
  const isHeld = ({ link }: { readonly link: string }) => link.length <= longestLink
  return {
    text: lines.flatMap((line) => (isHeld(line) ? [`${line.link}\n`] : [])).join(''),
    left: lines.flatMap((line) => (isHeld(line) ? [] : [{ login: line.login, reason: 'link-too-long' }])),
  }
}
