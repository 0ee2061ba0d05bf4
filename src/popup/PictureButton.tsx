import type { Signal } from '@preact/signals'
import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import type { Found } from '../messages'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { pictureUrl } from './picture-url'
import { dialogsCloseIt, goOnInTab } from './place'
import { askOpen } from './vault'

interface PictureButtonProps {
  readonly problem: Signal<string>
  readonly onFound: (found: readonly Found[]) => void
}

/** Reads a picture file of a QR code. */
export function PictureButton({ problem, onFound }: PictureButtonProps) {
  if (dialogsCloseIt()) {
    return (
      <Button testId="add-image" icon="picture" onClick={() => void goOnInTab('add')}>
        {t('addImageInTab')}
      </Button>
    )
  }
  const read = async (file: File) => {
    const picture = await pictureUrl(file)
    if ('reason' in picture) {
      problem.value = reasonText(picture.reason)
      return
    }
    const answer = await askOpen('found.picture', { picture: picture.url })
    problem.value = answer.ok ? '' : reasonText(answer.reason)
    if (answer.ok) onFound(answer.found)
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
        onChange={(event) => {
          const { currentTarget } = event
          const file = currentTarget.files?.[0]
          if (file) void read(file)
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
    </label>
  )
}
