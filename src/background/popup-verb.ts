import type { Outcome } from '../messages'
import type { ContentHandlers } from './handlers'
import { openPopup } from './open-popup'

export const popupVerb = {
  async 'content.openPopup'(): Promise<Outcome> {
    await openPopup('unlock')
    return { ok: true }
  },
} satisfies Partial<ContentHandlers>
