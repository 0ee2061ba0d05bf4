import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { t } from '../i18n/t'
import { Button } from '../ui/Button'

type Kept = 'unknown' | 'kept' | 'not-kept' | 'refused'
const sentences = { kept: 'keep_kept', 'not-kept': 'keep_notKept', refused: 'keep_refused' } as const

/** Whether the browser has promised not to clear the vault when the disk is nearly full. */
export function KeepStorage() {
  const kept = useSignal<Kept>('unknown')
  useEffect(() => {
    void navigator.storage?.persisted().then((yes) => {
      kept.value = yes ? 'kept' : 'not-kept'
    })
  }, [])
  const askToKeep = async () => {
    kept.value = (await navigator.storage.persist()) ? 'kept' : 'refused'
  }
  if (kept.value === 'unknown') return null
  return (
    <section class="about" aria-labelledby="keep-title">
      <h2 id="keep-title">{t('keep_title')}</h2>
      <p data-testid="storage-kept" data-kept={kept.value} role="status">
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
