import { t } from '../../i18n/t'
import type { Face } from '../../messages'
import { Icon } from '../../ui/Icon'
import { fillFront } from '../fill-front'
import { loginName } from '../login-name'

interface FillButtonProps {
  readonly host: string
  /** Null where the login is to be chosen first. */
  readonly login: Face | null
}

/** Fills the page in front, which asks for a code; says whose. */
export function FillButton({ host, login }: FillButtonProps) {
  return (
    <button
      type="button"
      class="button button-main front-fill"
      data-testid="fill"
      onClick={() => void fillFront({ origin: `https://${host}` })}
    >
      <Icon name="fill" />
      <span>
        <strong>{t('fill')}</strong>
        <span class="front-login" data-testid="fill-login">
          {login ? <bdi>{login.label || loginName(login)}</bdi> : t('front_choose')}
          {login?.person && <span class="front-person">{login.person}</span>}
        </span>
      </span>
    </button>
  )
}
