import { useSignal } from '@preact/signals'
import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import type { LoginAsked } from '../messages'
import { Button } from '../ui/Button'
import { Problem } from '../ui/Problem'
import { fillFront } from './fill-front'
import { HostName } from './HostName'
import { loginName } from './login-name'
import { goBack } from './route'
import { askOpen } from './vault'

interface BindSiteProps {
  readonly asked: LoginAsked
  readonly here: boolean
}

/** The first code for a site: the person looks at its real host, and says whose it is. */
export function BindSite({ asked: { accounts, host, origin }, here }: BindSiteProps) {
  const [only, ...others] = accounts
  const id = useSignal(only && others.length === 0 ? only.id : '')
  const problem = useSignal('')
  const binding = useSignal(false)
  const chosen = accounts.find((account) => account.id === id.value)

  const bind = async () => {
    binding.value = true
    problem.value = ''
    try {
      const answer = await askOpen('front.bind', { id: id.value, origin })
      problem.value = answer.ok ? '' : reasonText(answer.reason)
      if (!answer.ok) return
      goBack()
      await fillFront({ id: id.value, origin, ...(here && { here }) })
    } finally {
      binding.value = false
    }
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void bind()
      }}
    >
      <p>{t('bindText')}</p>
      <HostName testId="bind-host" host={host} />
      <p>{t('bindCheck')}</p>
      <fieldset class="sheet ticks">
        <legend class="unseen">{t('chooseTitle')}</legend>
        {accounts.map((account, at) => (
          <label key={account.id} class="tick" data-testid="bind-account" data-id={account.id}>
            <input
              type="radio"
              name="login"
              data-first={at === 0 ? true : undefined}
              checked={account.id === id.value}
              onChange={() => {
                id.value = account.id
              }}
            />
            <span>
              {loginName(account)} {account.person && <span class="tag">{account.person}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <div role="alert">
        {chosen?.elsewhere && (
          <p class="problem" data-testid="bind-elsewhere">
            {t('bindElsewhere', chosen.elsewhere)}
          </p>
        )}
      </div>
      <Problem text={problem} />
      <Button testId="bind-confirm" look="main" disabled={!chosen || binding.value}>
        {t('bindConfirm')}
      </Button>
    </form>
  )
}
