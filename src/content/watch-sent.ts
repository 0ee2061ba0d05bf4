import type { SiteAdapter } from '../sites/adapter'
import { ask, Orphaned } from './ask'
import { recognise } from './recognise'

const code = /^[0-9A-Z]{5,8}$/

/** Tells the background which code is sent, whoever wrote it, so that it can say why one was refused. */
export function watchSent(site: SiteAdapter): void {
  document.addEventListener(
    'submit',
    async (event) => {
      const { form, fields } = recognise(document, new URL(location.href), site)
      if (form === null || form !== event.target) return
      const sent = fields
        .map(({ value }) => value)
        .join('')
        .replace(/\s/g, '')
      if (!code.test(sent)) return
      try {
        await ask('content.sent', { code: sent })
      } catch (error) {
        if (!(error instanceof Orphaned)) throw error
      }
    },
    { capture: true },
  )
}
