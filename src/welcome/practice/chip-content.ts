import type { ChipContent } from '../../chip/chip-build'
import { t } from '../../i18n/t'
import type { Stage } from './use-practice'

interface Deeds {
  readonly save: () => void
  readonly fill: () => void
}

/** How the practice login is called; the practice site's own name for it. */
export const practiceName = 'you@practice.example'

/** What the chip says at each stage: what it says in pages, in the words that it says it in there. */
export function chipContent(stage: Stage, { save, fill }: Deeds): ChipContent | null {
  const primary = (label: string, act: () => void) => [{ kind: 'primary', label, act } as const]
  switch (stage.at) {
    case 'enrol':
      return {
        state: 'enrol',
        text: t('chip_enrol'),
        note: t('chip_enrolNote'),
        actions: primary(t('chip_save'), save),
      }
    case 'saved':
      return { state: 'saved', text: t('chip_saved', practiceName), note: t('practice_saved') }
    case 'challenge':
      switch (stage.answer) {
        case 'none':
          return { state: 'ready', text: t('chip_ready', practiceName), actions: primary(t('chip_fill'), fill) }
        case 'filled':
          return { state: 'filled', text: t('chip_filled', practiceName), note: t('chip_filledNote') }
        case 'refused':
          return {
            state: 'refused',
            text: t('chip_refused'),
            note: t('practice_refused'),
            warns: true,
            actions: primary(t('chip_fillNextFor', practiceName), fill),
          }
      }
      break
    default:
      return null
  }
}
