import browser, { type Menus, type Tabs } from 'webextension-polyfill'
import { pageWordsIn } from '../i18n/page-words'
import { speakIn, t } from '../i18n/t'
import type { FoundLogins, Outcome } from '../messages'
import { readSettings } from '../storage/settings'
import { fillByGesture } from './fill-front'
import { foundLogins } from './found-logins'
import { warningOf } from './front-place'
import { scanFront } from './front-verbs'
import { lookAtPicture } from './look-at-page'
import { readAreas } from './read-area'
import { readPicture, whole } from './read-picture'
import { showFound } from './show-found'

const pages = { documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'] }

/** Makes the entries of the context menu anew: browsers keep them, in the language that they were made in. */
export async function makeMenu(): Promise<void> {
  const { language } = await readSettings()
  speakIn(await pageWordsIn(language))
  await browser.contextMenus.removeAll()
  add({ id: 'picture', contexts: ['image'], title: t('menuPicture'), ...pages })
  add({ id: 'fill', contexts: ['page', 'editable', 'frame'], title: t('menuFill'), ...pages })
  add({ id: 'page', contexts: ['page', 'frame'], title: t('menuPage'), ...pages })
}

function add(entry: Menus.CreateCreatePropertiesType): void {
  // One that is there already is an error only to whoever does not look at it.
  browser.contextMenus.create(entry, () => void browser.runtime.lastError)
}

/** To be registered for `contextMenus.onClicked` at top level. */
export async function onMenuClicked(
  { menuItemId, srcUrl, editable = false }: Menus.OnClickData,
  tab?: Tabs.Tab,
): Promise<void> {
  if (menuItemId === 'fill') await fillByGesture({ here: editable })
  // A look-alike is warned of, whatever was asked for.
  else if (menuItemId === 'page' || (tab && warningOf(tab))) await scanFront()
  else if (tab?.id !== undefined) await showFound(tab.id, await loginsIn(tab.id, srcUrl ?? ''))
}

/** That very picture: as it is, as the page draws it, or as the tab shows it. */
async function loginsIn(tab: number, address: string): Promise<Outcome<FoundLogins>> {
  const { pictures, areas } = await lookAtPicture(tab, address)
  const own = /^data:image\/(?!svg)/.test(address) ? [address] : []
  const texts = new Set<string>()
  for (const picture of [...own, ...pictures]) {
    const read = await readPicture(picture)
    if (read.ok) for (const text of read.texts) texts.add(text)
    if (texts.size > 0) return foundLogins([...texts])
  }
  if (areas.length > 0) return readAreas(tab, areas)
  return pictures.length + own.length > 0 ? foundLogins([]) : readAreas(tab, [whole])
}
