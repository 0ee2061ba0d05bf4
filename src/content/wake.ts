import { speakIn } from '../i18n/t'
import { ask } from './ask'
import type { Chip } from './chip'

/** Wakes the background, and lets the chip speak and look as was chosen. */
export const wake = (chip: Chip): Promise<void> =>
  ask('content.wake', {}).then(
    (answer) => {
      if (!answer.ok) return
      speakIn(answer.words)
      chip.wear(answer.theme)
    },
    // What is wrong is said by the look that follows, in the browser's language.
    () => undefined,
  )
