import { t } from '../i18n/t'
import { IconButton } from './IconButton'

/** The heading of a screen, with the way back. */
export function TitleBar({ title, onBack }: { readonly title: string; readonly onBack: () => void }) {
  return (
    <header class="title-bar">
      <IconButton testId="back" icon="back" label={t('back')} onClick={onBack} />
      <h1>{title}</h1>
    </header>
  )
}
