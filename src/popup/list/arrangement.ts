import { signal } from '@preact/signals'
import { reasonText } from '../../i18n/reason'
import type { Settings } from '../../messages'
import { ask } from '../../ui/ask'
import { say } from '../../ui/Said'
import { refreshCodes } from '../codes'

export type Arrangement = Pick<Settings, 'listOrder' | 'listGroups'>

/** How the list stands, as it was chosen. */
export const arrangement = signal<Arrangement>({ listOrder: 'hand', listGroups: 'none' })

/** The person is putting logins in their places; the rows have buttons for that instead of codes. */
export const arranging = signal(false)

export async function arrange(change: Partial<Arrangement>): Promise<void> {
  arrangement.value = { ...arrangement.value, ...change }
  if (arrangement.value.listOrder !== 'hand') arranging.value = false
  const answer = await ask('settings.write', change)
  if (answer.ok) await refreshCodes()
  else say(reasonText(answer.reason), 'warning')
}
