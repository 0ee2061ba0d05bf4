import type { Signal } from '@preact/signals'
import { t } from '../i18n/t'
import { Icon } from '../ui/Icon'
import { moveAmongRows, pressFirstRow } from './move-among-rows'

/** Narrows the rows; Enter takes the first one, arrow down goes to them. */
export function SearchBox({ query }: { readonly query: Signal<string> }) {
  return (
    <div class="box search">
      <Icon name="search" />
      <input
        data-testid="search"
        data-first
        value={query}
        placeholder={t('searchPlaceholder')}
        aria-label={t('search')}
        aria-keyshortcuts="/"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={200}
        onInput={(event) => {
          query.value = event.currentTarget.value
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) pressFirstRow()
          else if (event.key === 'ArrowDown') moveAmongRows(event)
        }}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
    </div>
  )
}
