import { Icon, type IconName } from './Icon'

interface FileLabelProps {
  readonly testId: string
  readonly icon: IconName
  readonly words: string
  /** Kinds of files; all where it is left out. */
  readonly accept?: string
  readonly disabled?: boolean
  readonly onChosen: (files: readonly File[]) => void
}

/** A button that chooses files, of which several may be read at once. */
export const FileLabel = ({ testId, icon, words, accept, disabled, onChosen }: FileLabelProps) => (
  <label class="button button-plain file">
    <Icon name={icon} />
    <span>{words}</span>
    <input
      type="file"
      class="unseen"
      data-testid={testId}
      accept={accept}
      multiple
      disabled={disabled}
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
