import { type Signal, useSignal } from '@preact/signals'
import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import type { Settings } from '../messages'
import { ask } from '../ui/ask'
import { say } from '../ui/Said'

interface Writing {
  /** Why the last change was not saved; empty where it was. */
  readonly problem: Signal<string>
  /** @param put what to do once it is saved, before that is said */
  write(change: Partial<Settings>, put?: () => Promise<void>): Promise<void>
}

/** Changes settings, says that it did, and puts them back on the page where it could not. */
export function useSettings(settings: Signal<Settings>): Writing {
  const problem = useSignal('')
  return {
    problem,
    async write(change, put) {
      const before = settings.value
      settings.value = { ...before, ...change }
      const answer = await ask('settings.write', change)
      problem.value = answer.ok ? '' : reasonText(answer.reason)
      if (!answer.ok) {
        settings.value = before
        return
      }
      await put?.()
      say(t('saved'))
    },
  }
}
