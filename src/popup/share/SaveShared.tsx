import { useSignal } from '@preact/signals'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import type { OpenedLogin } from '../../messages'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Problem } from '../../ui/Problem'
import { say } from '../../ui/Said'
import { Screen } from '../../ui/Screen'
import { TitleBar } from '../../ui/TitleBar'
import { refreshCodes } from '../codes'
import { HelpLink } from '../HelpLink'
import { goBack, goTo } from '../route'
import { askOpen } from '../vault'
import { SharedBy } from './SharedBy'

interface SaveSharedProps {
  readonly opened: OpenedLogin
  /** What it was opened from: its passphrase is asked for again where it was left for long. */
  readonly sealed: string
}

/** Saves a login that a colleague shared, under names that may be changed. Its key stays in the background. */
export function SaveShared({ opened, sealed }: SaveSharedProps) {
  const issuer = useSignal(opened.issuer)
  const label = useSignal(opened.label)
  const problem = useSignal('')
  const saving = useSignal(false)
  const save = async () => {
    if (saving.value) return
    saving.value = true
    try {
      const names = { issuer: issuer.value.trim(), label: label.value.trim() }
      const answer = await askOpen('accounts.add', { handle: opened.handle, ...names })
      if (!answer.ok) {
        if (answer.reason === 'not-found') goTo({ at: 'sealed', text: sealed })
        else problem.value = reasonText(answer.reason)
        return
      }
      await refreshCodes()
      say(t(answer.already ? 'already' : 'saved'))
      goBack()
    } finally {
      saving.value = false
    }
  }
  return (
    <Screen name="add" onEscape={goBack}>
      <TitleBar title={t('addTitle')} onBack={goBack} />
      <SharedBy sharing={opened.sharedBy} />
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Field testId="add-issuer" label={t('addIssuer')} hint={t('addIssuerHint')} value={issuer} first />
        <Field testId="add-label" label={t('addLabel')} hint={t('addLabelHint')} value={label} />
        <Problem text={problem} />
        <Button testId="add-save" look="main" disabled={saving.value}>
          {t('addSave')}
        </Button>
      </form>
      <HelpLink topic="enrol" />
    </Screen>
  )
}
