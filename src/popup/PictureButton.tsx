import type { Signal } from '@preact/signals'
import { t } from '../i18n/t'
import type { FoundLogins } from '../messages'
import { Button } from '../ui/Button'
import { FileLabel } from '../ui/FileLabel'
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
    <FileLabel
      testId="add-image"
      icon="picture"
      words={t('addImage')}
      accept="image/*"
      onChosen={(files) => void read(files)}
    />
  )
}
