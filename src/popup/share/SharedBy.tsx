import { intlTag, t } from '../../i18n/t'
import type { Sharing } from '../../messages'
import { Icon } from '../../ui/Icon'

/** Where a login came from that was not enrolled here. */
export function SharedBy({ sharing: { from, at } }: { readonly sharing: Sharing }) {
  const day = new Intl.DateTimeFormat(intlTag(), { dateStyle: 'long' }).format(at)
  return (
    <p class="shared-by" data-testid="shared-by">
      <Icon name="share" />
      <span>{from ? t('sharedBy_name', from, day) : t('sharedBy_unnamed', day)}</span>
    </p>
  )
}
