import { t } from '../i18n/t'
import type { LoginAsked } from '../messages'
import { Button } from '../ui/Button'
import { fillFront } from './fill-front'
import { HostName } from './HostName'
import { loginName } from './login-name'
import { goBack } from './route'

interface ChooseLoginProps {
  readonly asked: LoginAsked
  readonly here: boolean
}

/** The logins that fill the site in front; the one that is clicked is filled. */
export function ChooseLogin({ asked: { accounts, host, origin }, here }: ChooseLoginProps) {
  const choose = (id: string) => {
    goBack()
    void fillFront({ id, origin, ...(here && { here }) })
  }
  return (
    <>
      <p>{t(accounts.length > 1 ? 'chooseText' : 'chooseCounter')}</p>
      <HostName testId="fill-host" host={host} />
      <ul class="choices">
        {accounts.map((account, at) => (
          <li key={account.id}>
            <Button testId="fill-account" first={at === 0} onClick={() => choose(account.id)}>
              {loginName(account)}
              {account.person && <span class="tag">{account.person}</span>}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
