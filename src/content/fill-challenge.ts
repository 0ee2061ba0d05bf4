import type { ChipAction } from '../chip/chip-build'
import { fillCode } from '../field/fill-code'
import { reasonText } from '../i18n/reason'
import { inDigits, t } from '../i18n/t'
import type { Face, GivenCode, Outcome } from '../messages'
import { ask } from './ask'
import { isEmpty, send, tickTrust } from './fill'
import { giveCode } from './give-code'
import { nameOf } from './login-name'
import { isChallenge, type Stage } from './stage'

/**
 * Fills a login's code into the challenge, at its moment.
 * @param how it was asked for or not, or the code itself where it came with the look at the page
 */
export async function fillChallenge(
  stage: Stage,
  account: Face,
  signal: AbortSignal,
  how: 'asked' | 'unasked' | GivenCode,
): Promise<void> {
  const { chip, site, seen } = stage
  const given = typeof how === 'object' ? how : await askedFor(stage, account, signal, how)
  // The page may have become another one while we waited: look at it again before anything goes in.
  const { form, fields, ...page } = seen()
  if (!given || !form || !isChallenge({ form, fields, ...page })) return
  if (!(await fillCode(fields, given.code))) {
    return chip.show({ state: 'refused', text: t('chip_fillFailed'), warns: true })
  }
  if (given.trust === 'tick' && tickTrust(form, site.challenge.trust)) await ask('content.trusted', {})
  showFilled(stage, account, given, form)
  if (given.submit) send(form, site.challenge.submit)
}

function askedFor(
  stage: Stage,
  account: Face,
  signal: AbortSignal,
  how: 'asked' | 'unasked',
): Promise<GivenCode | null> {
  const { chip, seen, offer } = stage
  return giveCode(stage, account, 'challenge', signal, {
    onWait: (seconds) => {
      const note = t('chip_waitingNote', nameOf(account))
      chip.show({ state: 'waiting', text: t('chip_waiting', inDigits(seconds)), note })
    },
    // What the person typed while we waited is theirs.
    isLeft: () => {
      if (how === 'asked' || isEmpty(seen().fields)) return false
      offer(account)
      return true
    },
  })
}

function showFilled(stage: Stage, account: Face, given: GivenCode, form: HTMLFormElement): void {
  const { site, run } = stage
  const { submit, unknownName } = given
  let all: readonly ChipAction[] = []
  const show = (problem = '') =>
    stage.showFilled({
      state: 'filled',
      text: t('chip_filled', nameOf(account)),
      note: problem || (submit ? '' : t('chip_filledNote')),
      warns: problem !== '',
      actions: all,
    })
  /** Each is done once, and gone from the chip then; one that failed says why, and stays. */
  const add = (label: string, deed: () => Promise<Outcome>) => {
    const action: ChipAction = {
      kind: 'more',
      label,
      act: () =>
        run(async () => {
          const answer = await deed()
          if (!answer.ok) return show(reasonText(answer.reason))
          // A list anew: the chip compares it with the one that it shows.
          all = all.filter((one) => one !== action)
          show()
        }),
    }
    all = [...all, action]
  }
  const box = form.querySelector<HTMLInputElement>(site.challenge.trust)
  if (given.trust === 'offer' && box && !box.checked) {
    add(t('chip_trust'), async () =>
      tickTrust(form, site.challenge.trust) ? ask('content.trusted', {}) : { ok: false, reason: 'not-fillable' },
    )
  }
  if (unknownName !== null) {
    add(t('chip_remember', unknownName), () => ask('content.remember', { id: account.id }))
  }
  show()
}
