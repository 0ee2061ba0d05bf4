import type { Signal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { inDigits, t, tn } from '../i18n/t'
import { attention } from './health/findings'
import { bringInSight } from './in-sight'
import { TabIcon } from './TabIcon'
import { type TabName, tabList } from './tab-list'
import { useWide } from './use-wide'

const names = Object.keys(tabList) as readonly TabName[]

/** How far each key moves among the tabs; in a right-to-left page the arrows change sides. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }
const ends: Readonly<Record<string, number>> = { Home: 0, End: -1 }

/** Where a key leads, or undefined where it is no key of the tabs. */
function nextBy(key: string, from: TabName): TabName | undefined {
  const end = ends[key]
  if (end !== undefined) return names.at(end)
  const step = steps[key]
  if (step === undefined) return undefined
  const sideways = key === 'ArrowRight' || key === 'ArrowLeft'
  const turned = sideways && document.documentElement.dir === 'rtl' ? -step : step
  return names[(names.indexOf(from) + turned + names.length) % names.length]
}

/** The tabs: one tab stop, arrow keys between them (WAI-ARIA tabs pattern); beside the page where it is wide, else above. */
export function Tabs({ current }: { readonly current: Signal<TabName> }) {
  const wide = useWide()
  const line = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const chosen = document.getElementById(current.value)
    if (line.current && chosen) bringInSight(line.current, chosen)
    // The count makes its tab wider, and moves those behind it.
  }, [current.value, wide.value, attention.value])
  const move = (event: KeyboardEvent) => {
    const next = nextBy(event.key, current.value)
    if (!next) return
    event.preventDefault()
    current.value = next
    document.getElementById(next)?.focus()
  }
  return (
    <div
      ref={line}
      class="tabs"
      role="tablist"
      aria-label={t('optionsTitle')}
      aria-orientation={wide.value ? 'vertical' : 'horizontal'}
      onKeyDown={move}
    >
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
          <TabIcon name={tabList[name].icon} />
          <span>{t(tabList[name].label)}</span>
          {name === 'tab-health' && <Count />}
        </button>
      ))}
    </div>
  )
}

/** How much in the vault asks for attention; nothing where nothing does. */
function Count() {
  if (attention.value === 0) return null
  return (
    <span class="count" data-testid="health-count">
      <span aria-hidden="true">{inDigits(attention.value)}</span>
      <span class="unseen">{tn('health_count', attention.value)}</span>
    </span>
  )
}
