import { t } from '../../i18n/t'
import { Icon } from '../../ui/Icon'

/** Chooses files; several pictures may be read at once. */
export function FileButton({ onChosen }: { readonly onChosen: (files: readonly File[]) => void }) {
  return (
    <label class="button button-plain file">
      <Icon name="add" />
      <span>{t('import_file')}</span>
      <input
        type="file"
        class="unseen"
        data-testid="import-file"
        multiple
        onChange={(event) => {
          const { currentTarget } = event
          const files = [...(currentTarget.files ?? [])]
          // The same file can be chosen again.
          currentTarget.value = ''
          if (files.length > 0) onChosen(files)
        }}
      />
    </label>
  )
}
