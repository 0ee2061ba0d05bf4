import type { Signal } from '@preact/signals'
import { t } from '../i18n/t'

interface KeyFieldProps {
  readonly value: Signal<string>
  /** @param whole pasted or left, so that no more typing is to be expected */
  readonly onRead: (whole: boolean) => void
}

/** Where a link or a setup key goes. */
export function KeyField({ value, onRead }: KeyFieldProps) {
  return (
    <div class="field">
      <label for="add-text">{t('addText')}</label>
      <div class="box">
        <textarea
          id="add-text"
          class="mono"
          data-testid="add-text"
          data-first
          dir="ltr"
          rows={3}
          value={value}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby="add-text-hint"
          onInput={(event) => {
            value.value = event.currentTarget.value
            onRead((event as InputEvent).inputType?.startsWith('insertFrom') ?? false)
          }}
          onChange={() => onRead(true)}
          onKeyDown={(event) => {
            // A link has no line breaks: Enter saves, as in every other field.
            if (event.key !== 'Enter' || event.isComposing) return
            event.preventDefault()
            event.currentTarget.form?.requestSubmit()
          }}
        />
      </div>
      <p id="add-text-hint" class="hint">
        {t('addTextHint')}
      </p>
    </div>
  )
}
