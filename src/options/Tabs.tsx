import type { Signal } from '@preact/signals'
import { type MessageKey, t } from '../i18n/t'

const tabs = {
  'tab-security': 'tabSecurity',
  'tab-import': 'tabImport',
  'tab-export': 'tabExport',
  'tab-sites': 'tabSites',
  'tab-activity': 'activity_tab',
  'tab-about': 'tabAbout',
} as const satisfies Record<string, MessageKey>

export type TabName = keyof typeof tabs
const names = Object.keys(tabs) as readonly TabName[]

/** The tab that an address asks for by its hash, else the first. */
export const tabOf = (hash: string): TabName => names.find((name) => `#${name}` === hash) ?? 'tab-security'

/** How far each key moves among the tabs; in a right-to-left page the arrows change sides. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }

/** The tabs: one tab stop, arrow keys between them (WAI-ARIA tabs pattern). */
export function Tabs({ current }: { readonly current: Signal<TabName> }) {
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const sideways = event.key === 'ArrowRight' || event.key === 'ArrowLeft'
    const turned = sideways && document.documentElement.dir === 'rtl' ? -step : step
    const next = names[(names.indexOf(current.value) + turned + names.length) % names.length]
    if (!next) return
    current.value = next
    document.getElementById(next)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={t('optionsTitle')} onKeyDown={move}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={name}
          data-testid={name}
          aria-selected={name === current.value}
          aria-controls="panel"
          tabIndex={name === current.value ? 0 : -1}
          onClick={() => {
            current.value = name
          }}
        >
          {t(tabs[name])}
        </button>
      ))}
    </div>
  )
}
