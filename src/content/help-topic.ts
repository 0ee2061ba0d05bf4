import type { HelpTopic, View } from '../messages'

/** The guide for a view; null where the chip says all there is. */
export function topicOf(view: View): HelpTopic | null {
  switch (view.state) {
    case 'sms':
      return view.step === 'methods' ? 'no-code' : 'which-code'
    case 'refused':
      return view.cause.kind === 'sent-wanted'
        ? 'which-code'
        : view.cause.kind === 'other-login'
          ? 'choose-login'
          : 'refused'
    case 'too-many':
      return 'too-many'
    case 'choose':
    case 'unknown-login':
      return 'choose-login'
    case 'enrol':
      return view.unasked ? 'unasked' : 'enrol'
    case 'ready':
      return view.trustedAt === null ? null : 'trusted-browser'
    case 'saved':
      return 'backup'
    default:
      return null
  }
}
