import type { Signal } from '@preact/signals'
import { useState } from 'preact/hooks'
import { t } from '../i18n/t'
import { sites } from '../sites'

const isSite = (origin: string) => sites.some(({ id }) => id === origin)

/** Where a login's codes may go: each known site, and the other addresses that it was bound to. */
export function SitesField({ origins }: { readonly origins: Signal<readonly string[]> }) {
  // Those that were there at first stay listed, so that a tick can be put back.
  const [others] = useState(() => origins.value.filter((origin) => !isSite(origin)))
  const tick = (origin: string, on: boolean) => {
    const rest = origins.value.filter((one) => one !== origin)
    origins.value = on ? [...rest, origin] : rest
  }
  const choice = (origin: string, words: string) => (
    <label key={origin} class="tick">
      <input
        type="checkbox"
        value={origin}
        checked={origins.value.includes(origin)}
        onChange={(event) => tick(origin, event.currentTarget.checked)}
      />
      <span>{words}</span>
    </label>
  )
  return (
    <fieldset data-testid="edit-sites">
      <legend>{t('editSites')}</legend>
      {sites.map(({ id, name }) => choice(id, t('editSitesAll', name)))}
      {others.map((origin) => choice(origin, new URL(origin).host))}
      {origins.value.length === 0 && <p class="hint">{t('editSitesAny')}</p>}
    </fieldset>
  )
}
