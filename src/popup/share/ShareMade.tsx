import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { t } from '../../i18n/t'
import type { Shared } from '../../messages'
import { Button } from '../../ui/Button'
import { type QrCells, QrPicture } from '../../ui/QrPicture'
import { say } from '../../ui/Said'
import { saveFile } from '../../ui/save-file'
import { goBack } from '../route'
import type { ShareAs } from './ShareForm'

interface ShareMadeProps {
  readonly shared: Shared & { readonly as: ShareAs }
  readonly name: string
}

/** The sealed login, and the passphrase for whoever gets it; both are gone when this is put away. */
export function ShareMade({ shared, name }: ShareMadeProps) {
  const { as, passphrase } = shared
  useEffect(() => {
    document.querySelector<HTMLElement>('[data-testid="share-made"]')?.focus()
  }, [])
  return (
    <>
      <section class="sheet share-word" aria-labelledby="share-word-title" data-testid="share-made" tabIndex={-1}>
        <h2 id="share-word-title">{t('share_passphrase')}</h2>
        <p class="mono share-passphrase" data-testid="share-made-passphrase" dir="ltr" translate={false}>
          {passphrase}
        </p>
        <p class="hint">{t('share_passphraseText')}</p>
      </section>
      <div class="sheet">{as === 'code' ? <Code shared={shared} name={name} /> : <File shared={shared} />}</div>
      <Button testId="share-done" look="main" onClick={goBack}>
        {t('share_done')}
      </Button>
    </>
  )
}

function Code({ shared: { text }, name }: { readonly shared: Shared; readonly name: string }) {
  const cells = useSignal<QrCells | null>(null)
  useEffect(() => {
    void import('../../ui/qr-path').then(({ qrPath }) => {
      cells.value = qrPath(text)
    })
  }, [text])
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    say(t('share_copied'))
  }
  return (
    <>
      <p>{t('share_codeText')}</p>
      <div class="qr">
        {cells.value && <QrPicture cells={cells.value} testId="share-code" alt={t('share_codeAlt', name)} />}
      </div>
      <Button testId="share-copy-text" icon="copy" onClick={() => void copy()}>
        {t('share_copyText')}
      </Button>
    </>
  )
}

function File({ shared: { text, createdAt } }: { readonly shared: Shared }) {
  const name = `countersign-shared-login-${new Date(createdAt).toISOString().slice(0, 10)}.json`
  return (
    <>
      <p>{t('share_fileText')}</p>
      <Button testId="share-save" onClick={() => saveFile(name, text, 'application/json')}>
        {t('share_saveFile')}
      </Button>
    </>
  )
}
