import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { type Arrangement, arrange, arrangement, arranging } from './arrangement'

const orders = [
  ['hand', 'list_orderHand'],
  ['use', 'list_orderUse'],
  ['name', 'list_orderName'],
] as const
const groups = [
  ['none', 'list_groupsNone'],
  ['person', 'list_groupsPerson'],
  ['site', 'list_groupsSite'],
] as const

/** How the list is sorted and grouped; each choice counts at once. */
export function SortPanel({ onDone }: { readonly onDone: () => void }) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>(':checked')?.focus()
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      onDone()
    }
    // Before the screen's own, which would clear the search.
    document.addEventListener('keydown', leave, true)
    return () => document.removeEventListener('keydown', leave, true)
  }, [])
  const choice = (name: keyof Arrangement, value: string, words: string, choose: Partial<Arrangement>) => (
    <label key={value}>
      <input
        type="radio"
        name={name}
        data-testid={`${name === 'listOrder' ? 'order' : 'groups'}-${value}`}
        checked={arrangement.value[name] === value}
        onChange={() => void arrange(choose)}
      />
      <span>{words}</span>
    </label>
  )
  return (
    <div ref={panel} class="sort" data-testid="sort-panel">
      <fieldset>
        <legend>{t('list_order')}</legend>
        {orders.map(([listOrder, words]) => choice('listOrder', listOrder, t(words), { listOrder }))}
      </fieldset>
      <fieldset>
        <legend>{t('list_groups')}</legend>
        {groups.map(([listGroups, words]) => choice('listGroups', listGroups, t(words), { listGroups }))}
      </fieldset>
      {arrangement.value.listOrder === 'hand' && !arranging.value && (
        <Button
          testId="arrange"
          onClick={() => {
            arranging.value = true
            onDone()
          }}
        >
          {t('list_arrange')}
        </Button>
      )}
    </div>
  )
}
