import { type TabName, tabList } from './tab-list'

/** What the page's address asks for behind its `#`: a tab, and in it an element by its `data-testid` that gets the focus. */
export interface Place {
  readonly tab: TabName
  readonly focus: string
}

const names = Object.keys(tabList) as readonly TabName[]

export function placeOf(hash: string): Place {
  const [asked = '', focus = ''] = hash.replace(/^#/, '').split('/')
  const tab = names.find((name) => name === asked)
  return tab ? { tab, focus } : { tab: 'tab-security', focus: '' }
}
