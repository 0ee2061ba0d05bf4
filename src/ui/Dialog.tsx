import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../i18n/t'
import { IconButton } from './IconButton'

interface DialogProps {
  readonly testId: string
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/**
 * A dialog over the page: it holds the focus, Escape and a click beside it close it, and the focus goes back to where it was,
 * or to the screen where that is gone.
 */
export function Dialog({ testId, title, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    const dialog = element.current
    dialog?.showModal()
    return () => {
      // While it is open nothing else takes the focus.
      dialog?.close()
      const back = before?.isConnected && before !== document.body ? before : document.querySelector('main')
      if (back instanceof HTMLElement) back.focus()
    }
  }, [])
  return (
    <dialog
      ref={element}
      class="dialog"
      data-testid={testId}
      aria-labelledby={`${testId}-title`}
      onClose={onClose}
      onClick={(event) => {
        // What is behind a dialog counts as the dialog itself.
        if (event.target === event.currentTarget) onClose()
      }}
      onKeyDown={(event) => {
        // The keys of the screen below rest. Unprevented, Escape closes the popup as well.
        event.stopPropagation()
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      <div class="dialog-head">
        <h2 id={`${testId}-title`}>{title}</h2>
        <IconButton testId={`${testId}-close`} icon="close" label={t('close')} onClick={onClose} />
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  )
}
