import { t } from '../i18n/t'
import { Button } from '../ui/Button'
import { useKept } from './use-kept'

const sentences = { kept: 'keep_kept', 'not-kept': 'keep_notKept', refused: 'keep_refused' } as const

/** Whether the browser has promised not to clear the vault when the disk is nearly full. */
export function KeepStorage() {
  const { kept, askToKeep } = useKept()
  if (kept.value === 'unknown') return null
  return (
    <section class="keep" aria-labelledby="keep-title">
      <h3 id="keep-title">{t('keep_title')}</h3>
      <p class="hint" data-testid="storage-kept" data-kept={kept.value} role="status">
        {t(sentences[kept.value])}
      </p>
      {kept.value === 'not-kept' && (
        <div>
          <Button testId="storage-keep" onClick={() => void askToKeep()}>
            {t('keep_ask')}
          </Button>
        </div>
      )}
    </section>
  )
}
