import type { Signal } from '@preact/signals'
import { reasonText } from '../i18n/reason'
import type { FoundLogins, Reason } from '../messages'
import { pictureUrl } from './picture-url'
import { askOpen } from './vault'

/** The pictures among what was pasted. */
export const picturesOf = (data: DataTransfer | null): readonly File[] =>
  [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'))

/** The logins in some pictures, each once; null where there is none. `problem` says what is wrong with the last that has none. */
export async function readPictures(files: readonly File[], problem: Signal<string>): Promise<FoundLogins | null> {
  problem.value = ''
  const found = new Map<string, FoundLogins['found'][number]>()
  let missing: FoundLogins['missing'] = []
  for (const file of files) {
    const answer = await readOne(file)
    if ('reason' in answer) {
      problem.value = reasonText(answer.reason)
      continue
    }
    // One that is sealed is a question of its own.
    if (answer.sealed !== undefined) return answer
    for (const login of answer.found) found.set(login.text, login)
    missing = answer.missing
  }
  return found.size > 0 ? { found: [...found.values()], missing } : null
}

async function readOne(file: File): Promise<FoundLogins | { readonly reason: Reason }> {
  const picture = await pictureUrl(file)
  return 'reason' in picture ? picture : askOpen('found.picture', { picture: picture.url })
}
