import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import type { Face, View } from '../messages'
import type { SiteAdapter } from '../sites/adapter'
import { ask, Orphaned } from './ask'
import type { Chip } from './chip'
import type { ChipContent } from './chip-build'
import { shownKey } from './enrolment-key'
import { fillCode, isEmpty, send, tickTrust } from './fill'
import { type Page, recognise } from './recognise'
import { contentOf, nameOf } from './views'
import { countDown } from './waiting'

/** What one page goes through: look, show, and on a press (or at once, where the login is certain) save or fill. */
export interface Flow {
  /** Looks at the page and shows what there is to show. */
  look(): Promise<void>
  /** Looks again if the page has become another one. */
  lookIfChanged(): Promise<void>
  /** The person asked for a fill. @returns false where there is nothing to fill */
  fillNow(): boolean
  isFillable(): boolean
}

export function createFlow(site: SiteAdapter, chip: Chip): Flow {
  let page: Page | null = null
  let view: View = { state: 'none' }
  let running = new AbortController()

  const seen = () => recognise(document, new URL(location.href), site)
  const same = (a: Page, b: Page | null) =>
    b !== null &&
    a.kind === b.kind &&
    a.claim === b.claim &&
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

  const look = () =>
    run(async (signal) => {
      const looked = seen()
      page = looked
      if (looked.kind === 'other') return chip.hide()
      const answer = await ask('content.look', { kind: looked.kind, claim: looked.claim })
      if (signal.aborted) return
      view = answer
      if (answer.state === 'none') return chip.hide()
      if (answer.state === 'ready' && answer.fill && isEmpty(looked.fields))
        return fillChallenge(answer.account, signal, 'unasked')
      chip.show(contentOf(answer, deeds()))
    })

  const purpose = () => (page?.kind.startsWith('enrol') ? 'enrolment' : 'challenge')
  const fill = (account: Face) =>
    run((signal) =>
      purpose() === 'enrolment' ? fillEnrolment(account, signal) : fillChallenge(account, signal, 'asked'),
    )

  function deeds() {
    const link = document.querySelector<HTMLAnchorElement>(site.challenge.otherWays)
    return {
      openPopup: () => run(async () => void (await ask('content.openPopup', {}))),
      save: () => run((signal) => save(false, signal)),
      fill,
      otherWays: link ? () => link.click() : null,
    }
  }

  /** Asks for a code until one is given, waiting where it is not the moment for one. */
  async function giveCode(
    account: Face,
    signal: AbortSignal,
    onWait: (seconds: number) => void,
    isLeft: () => boolean = () => false,
  ) {
    for (;;) {
      const answer = await ask('content.code', { id: account.id, purpose: purpose() })
      if (signal.aborted) return null
      if (answer.ok) return answer
      if (answer.reason !== 'wait') {
        if (answer.reason === 'locked') await look()
        else chip.show({ state: 'refused', text: reasonText(answer.reason), warns: true })
        return null
      }
      if (!(await countDown(answer.until, signal, onWait)) || isLeft()) return null
    }
  }

  async function fillChallenge(account: Face, signal: AbortSignal, how: 'asked' | 'unasked'): Promise<void> {
    const name = nameOf(account)
    const note = t('chip_waitingNote', name)
    const onWait = (seconds: number) => chip.show({ state: 'waiting', text: t('chip_waiting', String(seconds)), note })
    // What the person typed while we waited is theirs.
    const isLeft = () => {
      if (how === 'asked' || isEmpty(seen().fields)) return false
      chip.show(contentOf({ state: 'ready', account, fill: false }, deeds()))
      return true
    }
    const given = await giveCode(account, signal, onWait, isLeft)
    // The page may have become another one while we waited: look at it again before anything goes in.
    const now = seen()
    if (!given || !now.form || !isChallenge(now)) return
    if (!(await fillCode(now.fields, given.code))) {
      return chip.show({ state: 'refused', text: t('chip_fillFailed'), warns: true })
    }
    if (given.trust) tickTrust(now.form, site.challenge.trust)
    chip.show({
      state: 'filled',
      text: t('chip_filled', name),
      ...(given.submit ? {} : { note: t('chip_filledNote') }),
    })
    if (given.submit) send(now.form, site.challenge.submit)
  }

  async function save(replace: boolean, signal: AbortSignal): Promise<void> {
    chip.show({ state: 'enrol', text: t('chip_saving') })
    const answer = await ask('content.save', { ...(await shownKey(document, site)), replace })
    if (signal.aborted) return
    if (answer.ok) {
      const name = nameOf(answer.account)
      const text = answer.already ? t('chip_savedAlready', name) : t('chip_saved', name)
      chip.show({ state: 'saved', text })
      return fillEnrolment(answer.account, signal, text)
    }
    if (answer.reason === 'locked' || answer.reason === 'no-vault') return look()
    const again = (label: string, act: () => void) => [{ kind: 'primary', label, act } as const]
    if (answer.reason === 'replace') {
      const text = t('chip_replace', nameOf(answer.account))
      const actions = again(t('chip_replaceAction'), () => run((next) => save(true, next)))
      return chip.show({ state: 'enrol', text, note: t('chip_replaceNote'), actions })
    }
    const actions = again(t('chip_tryAgain'), () => run((next) => save(false, next)))
    chip.show({ state: 'enrol', text: reasonText(answer.reason), warns: true, actions })
  }

  /** The confirmation code, for a key that is saved already. The last press is always the person's. */
  async function fillEnrolment(account: Face, signal: AbortSignal, text = t('chip_saved', nameOf(account))) {
    const content: ChipContent = { state: 'saved', text }
    if (seen().fields.length === 0) return
    const given = await giveCode(account, signal, (seconds) =>
      chip.show({ ...content, note: t('chip_savedWaiting', String(seconds)) }),
    )
    if (!given) return
    const now = seen()
    if (!now.kind.startsWith('enrol')) return
    const filled = await fillCode(now.fields, given.code)
    chip.show({ ...content, note: filled ? t('chip_savedFilled') : t('chip_fillFailed'), warns: !filled })
  }

  return {
    look,
    async lookIfChanged() {
      if (!same(seen(), page)) await look()
    },
    fillNow() {
      if (!page || !isChallenge(page)) return false
      if (view.state === 'ready') fill(view.account)
      else if (view.state === 'refused' && view.accounts[0]) fill(view.accounts[0])
      else if (view.state === 'locked') deeds().openPopup()
      else return false
      return true
    },
    isFillable: () => page !== null && isChallenge(page),
  }
}

const isChallenge = ({ kind }: Page) => kind === 'challenge' || kind === 'challenge-unsure' || kind === 'refused'
