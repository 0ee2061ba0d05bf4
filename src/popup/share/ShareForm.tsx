import { useSignal } from '@preact/signals'
import { t } from '../../i18n/t'
import type { Proof, Shared } from '../../messages'
import { AgainForm } from '../../ui/AgainForm'
import type { Watch } from '../../ui/ask-long'
import { Choices } from '../../ui/Choices'
import { Field } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { PersonField } from '../PersonField'
import { goBack } from '../route'
import { askOpen } from '../vault'

export type ShareAs = 'code' | 'file'
const kinds = [
  ['code', 'share-as-code', 'share_asCode'],
  ['file', 'share-as-file', 'share_asFile'],
] as const

interface ShareFormProps {
  readonly id: string
  readonly onMade: (shared: Shared, as: ShareAs) => void
}

/** For whom, from whom, as what; and who is there. */
export function ShareForm({ id, onMade }: ShareFormProps) {
  const as = useSignal<ShareAs>('code')
  const from = useSignal('')
  const to = useSignal('')
  const problem = useSignal('')

  const send = async (proof: Proof, watch: Watch) => {
    const chosen = as.value
    const between = { from: from.value.trim(), to: to.value.trim() }
    const answer = await askOpen('share.make', { id, as: chosen, ...between, proof }, watch)
    if (!answer.ok) return answer
    onMade(answer.shared, chosen)
    return null
  }
  return (
    <>
      <p>{t('share_text')}</p>
      <Notice testId="share-warning">{t('share_warning')}</Notice>
      <div class="sheet">
        <PersonField testId="share-to" label={t('share_to')} hint={t('share_toHint')} value={to} first />
        <Field testId="share-from" label={t('share_from')} hint={t('share_fromHint')} value={from} />
        <Choices
          name="share-as"
          legend={t('share_as')}
          value={as}
          choices={kinds.map(([value, testId, words]) => [value, testId, t(words)])}
        />
      </div>
      <AgainForm
        testId="share-passphrase"
        cancelId="share-cancel"
        confirmId="share-confirm"
        text={t('share_again')}
        confirm={t('share_confirm')}
        confirming={t('share_confirming')}
        problem={problem}
        onCancel={goBack}
        send={send}
      />
    </>
  )
}
