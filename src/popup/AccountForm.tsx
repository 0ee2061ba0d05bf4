import { useSignal } from '@preact/signals'
import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import type { AccountDetails } from '../messages'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { Problem } from '../ui/Problem'
import { say } from '../ui/Said'
import { Switch } from '../ui/Switch'
import { refreshCodes } from './codes'
import { PersonField } from './PersonField'
import { goBack } from './route'
import { SitesField } from './SitesField'
import { TrustField } from './TrustField'
import { askOpen } from './vault'

const namesOf = (text: string) => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
]

/** What a person may change of a login. */
export function AccountForm({ account }: { readonly account: AccountDetails }) {
  const problem = useSignal('')
  const issuer = useSignal(account.issuer)
  const label = useSignal(account.label)
  const person = useSignal(account.person)
  const origins = useSignal(account.origins)
  const autoFill = useSignal(account.autoFill)
  const autoSubmit = useSignal(account.autoSubmit)
  const names = useSignal(account.names.join(', '))
  const trust = useSignal(account.trust)
  const pinned = useSignal(account.pinned)
  const saving = useSignal(false)

  const pin = async () => {
    const answer = await askOpen('accounts.place', { id: account.id, pinned: pinned.value })
    problem.value = answer.ok ? '' : reasonText(answer.reason)
    return answer.ok
  }
  const save = async () => {
    if (saving.value) return
    saving.value = true
    try {
      const placed = pinned.value === account.pinned || (await pin())
      if (!placed) return
      const answer = await askOpen('accounts.edit', {
        id: account.id,
        changes: {
          issuer: issuer.value.trim(),
          label: label.value.trim(),
          person: person.value.trim(),
          origins: origins.value,
          autoFill: autoFill.value,
          autoSubmit: autoSubmit.value,
          names: namesOf(names.value),
          trust: trust.value,
        },
      })
      problem.value = answer.ok ? '' : reasonText(answer.reason)
      if (!answer.ok) return
      await refreshCodes()
      say(t('saved'))
      goBack()
    } finally {
      saving.value = false
    }
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div class="sheet">
        <Field testId="edit-issuer" label={t('editIssuer')} value={issuer} first />
        <Field testId="edit-label" label={t('editLabel')} value={label} />
        <Field testId="edit-names" label={t('editNames')} hint={t('editNamesHint')} value={names} maxLength={2000} />
        <PersonField
          testId="edit-person"
          label={t('editPerson')}
          hint={`${t('editPersonHint')} ${t('editPersonSeveral')}`}
          value={person}
        />
        <Switch testId="edit-pinned" label={t('list_pinThis')} hint={t('list_pinHint')} on={pinned} />
      </div>
      <div class="sheet">
        <SitesField origins={origins} />
        <Switch testId="auto-fill" label={t('autoFill')} hint={t('autoFillHint')} on={autoFill} />
        <Switch testId="auto-submit" label={t('autoSubmit')} hint={t('autoSubmitHint')} on={autoSubmit} />
        <TrustField rule={trust} />
      </div>
      <Problem text={problem} />
      <Button testId="save" look="main" disabled={saving.value}>
        {t('save')}
      </Button>
    </form>
  )
}
