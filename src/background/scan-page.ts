import type { FoundLogins, Outcome } from '../messages'
import { foundLogins } from './found-logins'
import { frontTab } from './front-tab'
import { lookAtPage } from './look-at-page'
import { readPicture } from './read-picture'
import { visibleTab } from './visible-tab'

/** Milliseconds after which no further picture is begun: of the page's elements, and of all. */
const time = { elements: 10_000, all: 15_000 }

/**
 * The logins of all QR codes on the page in front: its elements first, which have more pixels than the screen and may be
 * scrolled away, then what the tab shows, with what the page may not hand out cut out of it.
 */
export async function scanPage(): Promise<Outcome<FoundLogins>> {
  const start = Date.now()
  const tab = await frontTab()
  if (tab?.id === undefined) return { ok: false, reason: 'page-not-readable' }
  const { pictures, areas } = await lookAtPage(tab.id)
  const texts = new Set<string>()
  for (const picture of pictures) {
    if (Date.now() >= start + time.elements) break
    const read = await readPicture(picture)
    if (read.ok) for (const text of read.texts) texts.add(text)
  }
  const shown = await visibleTab(tab.windowId)
  if (shown !== null) {
    const whole = { left: 0, top: 0, width: 1, height: 1 }
    const read = await readPicture(shown, { areas: [...areas, whole], until: start + time.all })
    if (read.ok) for (const text of read.texts) texts.add(text)
  }
  if (shown === null && texts.size === 0) return { ok: false, reason: 'page-not-readable' }
  return foundLogins([...texts])
}
