import type { Settings } from '../messages'
import { ask } from './ask'
import { applyLook } from './page-look'
import { whenTold } from './told'

/** Keeps a page looking as the settings have it, also where another window changes them. @param take what else wants them */
export function followSettings(take: (settings: Settings) => unknown = applyLook): void {
  whenTold(async () => {
    const answer = await ask('settings.read', {})
    if (answer.ok) await take(answer.settings)
  })
}
