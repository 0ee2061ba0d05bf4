import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { goOnInTab, isToolbarPopup } from '../place'
import { goTo } from '../route'

/**
 * The way to share a login. In a tab: the toolbar's popup closes at the first click elsewhere, and the passphrase that is
 * shown once would be gone before it was told.
 */
export function ShareButton({ id }: { readonly id: string }) {
  const open = () => {
    if (isToolbarPopup()) void goOnInTab(`share=${id}`)
    else goTo({ at: 'share', id }, `[data-id="${CSS.escape(id)}"] [data-testid="more"]`)
  }
  return (
    <Button testId="share" icon="share" onClick={open}>
      {t('share_open')}
    </Button>
  )
}
