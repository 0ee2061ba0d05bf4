import { useSignal } from '@preact/signals'
import { reasonText } from '../../i18n/reason'
import { inDigits, t } from '../../i18n/t'
import type { Found as FoundLogin, FoundLogins } from '../../messages'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { say } from '../../ui/Said'
import { Screen } from '../../ui/Screen'
import { TitleBar } from '../../ui/TitleBar'
import { refreshCodes } from '../codes'
import { loginName } from '../login-name'
import { goBack } from '../route'
import { askOpen } from '../vault'

/** Several logins were read at once: which of them to save. */
export function Found({ logins: { found, missing } }: { readonly logins: FoundLogins }) {
  // By their links: the same logins may be found anew while this is shown.
  const left = useSignal<ReadonlySet<string>>(new Set())
  const problem = useSignal('')
  const saving = useSignal(false)

  const isChosen = ({ text }: FoundLogin) => !left.value.has(text)
  const tick = ({ text }: FoundLogin, on: boolean) => {
    const others = [...left.value].filter((one) => one !== text)
    left.value = new Set(on ? others : [...others, text])
  }
  const save = async () => {
    saving.value = true
    problem.value = ''
    const count = { new: 0, old: 0 }
    try {
      for (const login of found.filter(isChosen)) {
        const answer = await askOpen('accounts.add', login)
        if (!answer.ok) {
          problem.value = `${loginName(login)}: ${reasonText(answer.reason)}`
          return
        }
        count[answer.already ? 'old' : 'new']++
        // What is saved is not saved again when a later one fails and the button is pressed once more.
        tick(login, false)
      }
      await refreshCodes()
      say(t('foundSaved', inDigits(count.new), inDigits(count.old)))
      goBack()
    } finally {
      saving.value = false
    }
  }
  return (
    <Screen name="found" onEscape={goBack}>
      <TitleBar title={t('foundTitle')} onBack={goBack} />
      <p>{t('foundText')}</p>
      <ul class="sheet ticks">
        {found.map((login, at) => (
          <li key={login.text}>
            <label class="tick" data-testid="found-login">
              <input
                type="checkbox"
                data-first={at === 0 ? true : undefined}
                checked={isChosen(login)}
                onChange={(event) => tick(login, event.currentTarget.checked)}
              />
              <span>{loginName(login)}</span>
            </label>
          </li>
        ))}
      </ul>
      {missing.map(({ number, size }) => (
        <Notice key={number} testId="found-missing">
          {t('foundMissing', inDigits(number), inDigits(size))}
        </Notice>
      ))}
      <Problem text={problem} />
      <Button
        testId="found-save"
        look="main"
        disabled={saving.value || !found.some(isChosen)}
        onClick={() => void save()}
      >
        {t('foundSave')}
      </Button>
    </Screen>
  )
}
