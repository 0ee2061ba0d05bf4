import type { Signal } from '@preact/signals'
import { t } from '../i18n/t'
import type { FoundLogins } from '../messages'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { dialogsCloseIt, goOnInTab } from './place'
import { readPictures } from './read-pictures'

interface PictureButtonProps {
  readonly problem: Signal<string>
  readonly onFound: (logins: FoundLogins) => void
}

/** Reads picture files of QR codes. */
export function PictureButton({ problem, onFound }: PictureButtonProps) {
  if (dialogsCloseIt()) {
    return (
      <Button testId="add-image" icon="picture" onClick={() => void goOnInTab('add')}>
        {t('addImageInTab')}
      </Button>
    )
  }
  const read = async (files: readonly File[]) => {
    const logins = await readPictures(files, problem)
    if (logins) onFound(logins)
  }
  return (
    <label class="button button-plain file">
      <Icon name="picture" />
      <span>{t('addImage')}</span>
      <input
        type="file"
        class="unseen"
        data-testid="add-image"
        accept="image/*"
        multiple
        onChange={(event) => {
          const { currentTarget } = event
          const files = [...(currentTarget.files ?? [])]
          // The same file can be chosen again.
          currentTarget.value = ''
          if (files.length > 0) void read(files)
        }}
      />
    </label>
  )
}
