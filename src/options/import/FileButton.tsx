import { t } from '../../i18n/t'
import { FileLabel } from '../../ui/FileLabel'

interface FileButtonProps {
  readonly disabled: boolean
  readonly onChosen: (files: readonly File[]) => void
}

/** Chooses files of logins, or pictures of their codes. */
export const FileButton = (props: FileButtonProps) => (
  <FileLabel testId="import-file" icon="add" words={t('import_file')} {...props} />
)
