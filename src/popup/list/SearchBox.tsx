import { t } from '../../i18n/t'
import { Icon } from '../../ui/Icon'
import { searchKeys } from './list-keys'
import { query } from './query'

/** Narrows the rows; Enter takes the first one, arrow down goes to them. */
export function SearchBox() {
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
          // The first that are found are what is looked for.
          scrollTo({ top: 0 })
        }}
        onKeyDown={searchKeys}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
    </div>
  )
}
