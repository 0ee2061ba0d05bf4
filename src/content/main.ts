import browser, { type Runtime } from 'webextension-polyfill'
import type { Face, Telling } from '../messages'
import { siteOf } from '../sites'
import { createChip } from './chip'
import { createFlow } from './flow'
import { learnSignInName } from './sign-in-name'
import { askSiteClock } from './site-clock'
import { wake } from './wake'
import { watchSent } from './watch-sent'
import { whenChanged } from './when-changed'

const site = siteOf(location.origin)
if (site && window === window.top) {
  const chip = createChip()
  const flow = createFlow(site, chip, wake(chip))
  const answers: Readonly<Record<Telling, (account?: Face) => unknown>> = {
    fill: (account) => flow.fillNow(account),
    'front?': () => [location.host, flow.kind()],
    'clock?': () => askSiteClock(),
    // A look may end in a wait of half a minute, and nobody shall wait for that.
    'look-again': () => void flow.look(),
  }
  // Chromium takes no promise for an answer here.
  const answer = (message: unknown, sender: Runtime.MessageSender, reply: (answer: unknown) => void) => {
    const { telling, account } = message as { readonly telling: Telling; readonly account?: Face }
    if (sender.id === browser.runtime.id) void Promise.resolve(answers[telling](account)).then(reply)
    return true as const
  }
  browser.runtime.onMessage.addListener(answer)
  learnSignInName(site)
  watchSent(site)
  whenChanged({ first: flow.look, later: flow.lookIfChanged })
}
