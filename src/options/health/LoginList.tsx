import browser from 'webextension-polyfill'
import { t } from '../../i18n/t'
import type { Face } from '../../messages'
import { nameOf } from '../in-words'
import { DeleteLogin } from './DeleteLogin'
import { GoButton } from './GoButton'

interface LoginListProps {
  readonly logins: readonly Face[]
  /** Each can be deleted from here. */
  readonly deletable?: boolean
}

/** The page of one login, in a tab of its own. */
export const loginPage = (id: string): string => browser.runtime.getURL(`src/popup/index.html#account/${id}`)

/** The logins that a finding is about, each with the way to its page. */
export function LoginList({ logins, deletable = false }: LoginListProps) {
  return (
    <ul class="lines">
      {logins.map((login) => (
        <li key={login.id} class="line finding-login" data-testid="finding-login" data-id={login.id}>
          <span class="line-name">
            <bdi>{nameOf(login)}</bdi>
          </span>
          <GoButton
            testId="finding-open"
            look="quiet"
            to={loginPage(login.id)}
            label={t('health_openOf', nameOf(login))}
          >
            {t('health_open')}
          </GoButton>
          {deletable && <DeleteLogin login={login} />}
        </li>
      ))}
    </ul>
  )
}
