import browser, { type Runtime } from 'webextension-polyfill'
import type { Telling } from '../messages'
import { siteOf } from '../sites'
import { createChip } from './chip'
import { createFlow } from './flow'
import { learnSignInName } from './sign-in-name'
import { whenChanged } from './when-changed'

const site = siteOf(location.origin)
if (site && window === window.top) {
  const flow = createFlow(site, createChip())
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined
    const { telling } = message as { readonly telling: Telling }
    if (telling === 'fill') return Promise.resolve(flow.fillNow())
    if (telling === 'fillable?') return Promise.resolve(flow.isFillable() ? location.host : null)
    // Unanswered: a look may end in a wait of half a minute, and nobody shall wait for that.
    flow.look()
    return undefined
  })
  learnSignInName(site)
  whenChanged({ first: flow.look, later: flow.lookIfChanged })
}
