import { useSignal } from '@preact/signals'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { PassphraseField } from '../../ui/PassphraseField'
import { Problem } from '../../ui/Problem'
import { Screen } from '../../ui/Screen'
import { Slow } from '../../ui/Slow'
import { useStoppable } from '../../ui/stoppable'
import { TitleBar } from '../../ui/TitleBar'
import { goBack, goTo } from '../route'
import { askOpen } from '../vault'

/** Asks for the passphrase of a login that a colleague shared, and goes on to save it. */
export function OpenShare({ text }: { readonly text: string }) {
  const typed = useSignal('')
  const problem = useSignal('')
  const { busy, run, stop } = useStoppable('sealed-passphrase')
  const open = async () => {
    if (typed.value === '') return
    await run(async (watch) => {
      const answer = await askOpen('share.open', { text, passphrase: typed.value }, watch)
      // Nothing was made or changed that would have to be shown.
      if (watch.signal.aborted) return
      problem.value = answer.ok ? '' : reasonText(answer.reason)
      if (answer.ok) goTo({ at: 'opened', opened: answer.opened, sealed: text })
      else document.querySelector<HTMLInputElement>('[data-first]')?.select()
    })
  }
  return (
    <Screen name="sealed" onEscape={goBack}>
      <TitleBar title={t('sealed_title')} onBack={goBack} />
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        <p>{t('sealed_text')}</p>
        <PassphraseField
          testId="sealed-passphrase"
          label={t('sealed_passphrase')}
          hint={t('sealed_hint')}
          value={typed}
          first
          invalid={problem.value !== ''}
        />
        <Problem text={problem} />
        <Slow busy={busy.value} onStop={stop} />
        <Button testId="sealed-open" look="main" disabled={busy.value}>
          {t(busy.value ? 'sealed_opening' : 'sealed_open')}
        </Button>
      </form>
    </Screen>
  )
}
