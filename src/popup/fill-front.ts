import { signal } from '@preact/signals'
import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import type { Face, FillAnswer, FillWish } from '../messages'
import { say } from '../ui/Said'
import { isToolbarPopup } from './place'
import { goTo } from './route'
import { askOpen } from './vault'
import { warn } from './warning'

/** A code that the page in front gets once it counts. */
interface Waiting {
  /** Unix time in milliseconds. */
  readonly until: number
  readonly account: Face
  readonly wish: FillWish
}

export const fillWaiting = signal<Waiting | null>(null)
/** Why the last fill that was asked for was none. */
export const fillProblem = signal('')

/** A second click on its way must not ask for the code after this one. */
const filling = signal(false)

export function forgetFill(): void {
  fillWaiting.value = null
  fillProblem.value = ''
}

/** Fills the page in front, or goes on to what has to be asked or said first. */
export async function fillFront(wish: FillWish): Promise<void> {
  if (filling.value) return
  filling.value = true
  forgetFill()
  try {
    show(await askOpen('front.fill', wish), wish)
  } finally {
    filling.value = false
  }
}

function show(answer: FillAnswer, wish: FillWish): void {
  if (answer.ok) {
    if (isToolbarPopup()) window.close()
    else say(t('filled'))
    return
  }
  switch (answer.reason) {
    case 'wait':
      fillWaiting.value = {
        until: answer.until,
        account: answer.account,
        wish: { ...wish, id: answer.account.id },
      }
      return
    case 'choose':
      goTo({ at: 'site-login', asked: answer, here: wish.here === true }, '[data-testid="fill"]')
      return
    case 'look-alike':
      warn(answer)
      return
    case 'locked':
    case 'no-vault':
      // The screen for that has come already.
      return
    default:
      fillProblem.value = reasonText(answer.reason)
  }
}
