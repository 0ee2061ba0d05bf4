import type { Signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import type { MessageKey } from '../i18n/t'
import type { Settings } from '../messages'
import { ActivityTab } from './ActivityTab'
import { AppearanceTab } from './AppearanceTab'
import { AboutTab } from './about/AboutTab'
import { ExportTab } from './export/ExportTab'
import { HealthTab } from './health/HealthTab'
import { ImportTab } from './import/ImportTab'
import { LanguageTab } from './LanguageTab'
import { PeopleTab } from './people/PeopleTab'
import { SecurityTab } from './SecurityTab'
import { SitesTab } from './SitesTab'
import type { TabIconName } from './TabIcon'

/** What every tab may use; most need nothing. */
export interface TabProps {
  readonly settings: Signal<Settings>
}

interface Tab {
  readonly label: MessageKey
  readonly icon: TabIconName
  readonly Content: ComponentType<TabProps>
}

/** The tabs in their order, by their `data-testid`, which is the page's address behind `#`, too. */
export const tabList = {
  'tab-security': { label: 'tabSecurity', icon: 'lock', Content: SecurityTab },
  'tab-health': { label: 'health_tab', icon: 'health', Content: HealthTab },
  'tab-import': { label: 'tabImport', icon: 'import', Content: ImportTab },
  'tab-export': { label: 'tabExport', icon: 'export', Content: ExportTab },
  'tab-people': { label: 'people_tab', icon: 'people', Content: PeopleTab },
  'tab-sites': { label: 'tabSites', icon: 'sites', Content: SitesTab },
  'tab-activity': { label: 'activity_tab', icon: 'activity', Content: ActivityTab },
  'tab-appearance': { label: 'theme', icon: 'appearance', Content: AppearanceTab },
  'tab-language': { label: 'language', icon: 'language', Content: LanguageTab },
  'tab-about': { label: 'tabAbout', icon: 'about', Content: AboutTab },
} as const satisfies Readonly<Record<string, Tab>>

export type TabName = keyof typeof tabList
