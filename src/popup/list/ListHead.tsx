import { useComputed, useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useRef } from 'preact/hooks'
import { t, tn } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { arranging } from './arrangement'
import { query } from './query'
import { SearchBox } from './SearchBox'
import { shown } from './shown'

/** What stands over the list: the search, and how the list is sorted. */
export function ListHead() {
  const button = useRef<HTMLButtonElement>(null)
  // Loaded when it is first asked for: seldom.
  const panel = useSignal<{ readonly Sort: ComponentType<{ onDone: () => void }> } | null>(null)
  const found = useComputed(() => (query.value === '' ? '' : tn('list_found', shown.value.length)))
  const close = () => {
    panel.value = null
    button.current?.focus()
  }
  const open = async () => {
    const { SortPanel } = await import('./SortPanel')
    panel.value = { Sort: SortPanel }
  }
  return (
    <div class="list-top">
      <div class="list-head">
        <SearchBox />
        <button
          ref={button}
          type="button"
          class="icon-button"
          data-testid="sort"
          aria-label={t('list_sort')}
          title={t('list_sort')}
          aria-expanded={panel.value !== null}
          onClick={() => void (panel.value ? close() : open())}
        >
          <Icon name="sort" />
        </button>
      </div>
      <p class="unseen" role="status">
        {found}
      </p>
      {panel.value && <panel.value.Sort onDone={close} />}
      {arranging.value && (
        <Button
          testId="arrange-done"
          look="main"
          onClick={() => {
            arranging.value = false
            button.current?.focus()
          }}
        >
          {t('list_arrangeDone')}
        </Button>
      )}
    </div>
  )
}
