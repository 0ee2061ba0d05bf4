import { t } from '../../i18n/t'
import { FileLabel } from '../../ui/FileLabel'

/** Chooses files of logins, or pictures of their codes. */
export const FileButton = ({ onChosen }: { readonly onChosen: (files: readonly File[]) => void }) => (
  <FileLabel testId="import-file" icon="add" words={t('import_file')} onChosen={onChosen} />
)
