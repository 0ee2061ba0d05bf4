import type { TabName } from './tab-list'

/** The address of a place, for a link or a button that leads there. */
export const hashOf = (tab: TabName, focus = ''): string => `#${tab}${focus && `/${focus}`}`
