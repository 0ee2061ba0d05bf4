import type { Signal } from '@preact/signals'
import { t } from '../../i18n/t'
import { Icon } from '../../ui/Icon'

/** More than ten thousand logins take. */
const largest = 24_000_000

interface FileButtonProps {
  readonly problem: Signal<string>
  readonly onRead: (name: string, text: string) => void
}

export function FileButton({ problem, onRead }: FileButtonProps) {
  const read = async (file: File) => {
    if (file.size > largest) problem.value = t('import_tooLarge')
    else onRead(file.name, await file.text())
  }
  return (
    <div>
      <label class="button button-plain file">
        <Icon name="add" />
        <span>{t('import_file')}</span>
        <input
          type="file"
          class="unseen"
          data-testid="import-file"
          onChange={(event) => {
            const { currentTarget } = event
            const file = currentTarget.files?.[0]
            if (file) void read(file)
            // The same file can be chosen again.
            currentTarget.value = ''
          }}
        />
      </label>
    </div>
  )
}
