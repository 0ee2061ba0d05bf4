import { t } from '../i18n/t'
import type { Face, HelpTopic, PageReport, View } from '../messages'
import type { PageKind, SiteAdapter } from '../sites/adapter'
import { ask, Orphaned } from './ask'
import type { Chip } from './chip'
import { dropKey, fillEnrolment, saveKey } from './enrol'
import { isEmpty } from './fill'
import { fillChallenge } from './fill-challenge'
import { type Page, recognise } from './recognise'
import { askSiteClock } from './site-clock'
import { isChallenge, isEnrolment, type Stage } from './stage'
import { nextStepToApp } from './to-authenticator'
import { unspentCode } from './unspent-code'
import { contentOf, filledContent } from './views'

/** What one page goes through: look, show, and on a press (or at once, where the login is certain) save or fill. */
export interface Flow {
  /** Looks at the page and shows what there is to show. */
  look(): Promise<void>
  /** Looks again if the page has become another one. */
  lookIfChanged(): Promise<void>
  /** The person asked for a fill. @param chosen with which login; else the one that fits @returns false where there is nothing to fill */
  fillNow(chosen?: Face): boolean
  /** What the page was when it was last looked at. */
  kind(): PageKind | null
}

/** @param awake the chip knows its language and look; a page is looked at meanwhile */
export function createFlow(site: SiteAdapter, chip: Chip, awake: Promise<void>): Flow {
  let page: Page | null = null
  let view: View = { state: 'none' }
  let running = new AbortController()
  let clockAsked = false
  const unspent = unspentCode()

  const seen = () => recognise(document, new URL(location.href), site)
  const same = (a: Page, b: Page | null) =>
    b !== null &&
    a.kind === b.kind &&
    a.claim === b.claim &&
    a.way === b.way &&
    a.complains === b.complains &&
    a.offersApp === b.offersApp &&
    a.form === b.form &&
    a.fields.length === b.fields.length &&
    a.fields.every((field, at) => field === b.fields[at])

  /** Runs what a press or a look has set going; whatever ran before it is given up. */
  async function run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    running.abort()
    running = new AbortController()
    try {
      await work(running.signal)
    } catch (error) {
      const gone = error instanceof Orphaned
      if (page && page.kind !== 'other') {
        chip.show({ state: 'refused', text: t(gone ? 'chip_gone' : 'unexpected'), warns: true })
      }
      if (!gone) throw error
    }
  }

  function renew(): Page {
    page = seen()
    chip.standBy(page.fields, page.form)
    return page
  }

  const look = () =>
    run(async (signal) => {
      const looked = renew()
      // A page between others of the enrolment is one that the person has come to, and is noted.
      if (looked.kind === 'other' && !site.enrolment.paths.some((path) => location.pathname.startsWith(path))) {
        return chip.hide()
      }
      const [answer] = await Promise.all([ask('content.look', reportOf(looked)), awake])
      unspent.keep(answer)
      await show(looked, answer, signal)
      if (signal.aborted || view.state !== 'refused' || clockAsked) return
      clockAsked = true
      if (await askSiteClock()) await show(looked, await ask('content.look', reportOf(looked)), signal)
    })

  async function show(looked: Page, answer: View, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return
    view = answer
    if (answer.state === 'none') return chip.hide()
    if (answer.state === 'ready' && isEmpty(looked.fields)) {
      const code = unspent.take(answer) ?? (answer.why === null ? 'unasked' : null)
      if (code) return fillChallenge(stage, answer.account, signal, code)
    }
    chip.show(contentOf(answer, deeds()))
  }

  const fill = (account: Face) =>
    run((signal) =>
      page && isEnrolment(page)
        ? fillEnrolment(stage, account, signal)
        : fillChallenge(stage, account, signal, 'asked'),
    )

  const openHelp = (topic: HelpTopic) => run(async () => void (await ask('content.openHelp', { topic })))

  function deeds() {
    const step = nextStepToApp(document, site)
    return {
      openPopup: (to: 'unlock' | 'clock' | 'backup') => run(async () => void (await ask('content.openPopup', { to }))),
      openHelp,
      save: () => run((signal) => saveKey(stage, false, signal)),
      drop: () => run(() => dropKey(stage)),
      fill,
      toApp: step && {
        label: step.label,
        go: () => {
          step.go()
          // Where the page stays, the next step is shown.
          void look()
        },
      },
    }
  }

  const stage: Stage = {
    site,
    chip,
    seen,
    renew,
    run: (work) => void run(work),
    look,
    showFilled: (content) => chip.show(filledContent(content, view, openHelp)),
    offer: (account) =>
      chip.show(
        contentOf({ state: 'ready', account, why: 'filled-before', destination: null, trustedAt: null }, deeds()),
      ),
  }

  return {
    look,
    async lookIfChanged() {
      if (!same(seen(), page)) await look()
    },
    fillNow(chosen) {
      if (!page || !isChallenge(page) || view.state === 'none') return false
      if (chosen && view.state !== 'locked') fill(chosen)
      else if (view.state === 'ready') fill(view.account)
      else if (view.state === 'refused' && view.accounts[0]) fill(view.accounts[0])
      else if (view.state === 'locked') deeds().openPopup('unlock')
      else chip.show(contentOf(view, deeds()), true)
      return true
    },
    kind: () => page?.kind ?? null,
  }
}

/** What the background is told of a page: what it has, and nothing for what it has not. */
function reportOf({ kind, claim, way, complains, offersApp, returnTo, handle, fields }: Page): PageReport {
  return {
    kind,
    claim,
    ...(way && { way }),
    ...(complains && { complains }),
    ...(offersApp && { offersApp }),
    ...(returnTo !== null && { returnTo }),
    ...(handle !== null && { handle }),
    ...(kind === 'challenge' && fields.length > 0 && isEmpty(fields) && { empty: true }),
  }
}
