import type { ChipContent } from '../chip/chip-build'
import { fillCode } from '../field/fill-code'
import { reasonText } from '../i18n/reason'
import { inDigits, t } from '../i18n/t'
import type { Face } from '../messages'
import { ask } from './ask'
import { shownKey } from './enrolment-key'
import { giveCode } from './give-code'
import { nameOf } from './login-name'
import { openPanel } from './open-panel'
import { isEnrolment, type Stage } from './stage'

/** Saves the key that the page shows, and then fills its confirmation code. */
export async function saveKey(stage: Stage, replace: boolean, signal: AbortSignal): Promise<void> {
  const { chip, site, seen, renew, run, look } = stage
  chip.show({ state: 'enrol', text: t('chip_saving') })
  await openPanel(document, site, () => seen().fields.length > 0, signal)
  renew()
  const answer = await ask('content.save', { ...(await shownKey(document, site)), replace })
  if (signal.aborted) return
  if (answer.ok) {
    const name = nameOf(answer.account)
    const text = answer.already ? t('chip_savedAlready', name) : t('chip_saved', name)
    chip.show({ state: 'saved', text })
    return fillEnrolment(stage, answer.account, signal, text)
  }
  if (answer.reason === 'locked' || answer.reason === 'no-vault') return look()
  const again = (label: string, replaces: boolean) => [
    { kind: 'primary', label, act: () => run((next) => saveKey(stage, replaces, next)) } as const,
  ]
  if (answer.reason === 'replace') {
    const text = t('chip_replace', nameOf(answer.account))
    return chip.show({
      state: 'enrol',
      text,
      note: t('chip_replaceNote'),
      actions: again(t('chip_replaceAction'), true),
    })
  }
  const actions = again(t('chip_tryAgain'), false)
  chip.show({ state: 'enrol', text: reasonText(answer.reason), warns: true, actions })
}

/** The confirmation code, for a key that is saved already. The last press is always the person's. */
export async function fillEnrolment(
  stage: Stage,
  account: Face,
  signal: AbortSignal,
  text = t('chip_saved', nameOf(account)),
): Promise<void> {
  const { chip, seen } = stage
  const content: ChipContent = { state: 'saved', text }
  if (seen().fields.length === 0) return
  const given = await giveCode(stage, account, 'enrolment', signal, {
    onWait: (seconds) => chip.show({ ...content, note: t('chip_savedWaiting', inDigits(seconds)) }),
  })
  if (!given) return
  const page = seen()
  if (!isEnrolment(page)) return
  const filled = await fillCode(page.fields, given.code)
  chip.show({ ...content, note: filled ? t('chip_savedFilled') : t('chip_fillFailed'), warns: !filled })
}

/** Drops the key that the page refused; its chip goes with it. */
export async function dropKey({ chip, look }: Stage): Promise<void> {
  const answer = await ask('content.drop', {})
  if (answer.ok) await look()
  else chip.show({ state: 'refused', text: reasonText(answer.reason), warns: true })
}
