/**
 * Empties the clipboard if it still holds the code, in a document that can never have the focus: there `navigator.clipboard`
 * refuses, and only the older commands work.
 */
export function emptyIfHolds(code: string): void {
  const field = document.body.appendChild(document.createElement('textarea'))
  field.focus()
  document.execCommand('paste')
  if (field.value.trim() === code) {
    field.select()
    // A copy of nothing is no copy; what is copied is said here instead.
    document.addEventListener('copy', putNothing, { once: true })
    document.execCommand('copy')
  }
  field.remove()
}

function putNothing(event: ClipboardEvent): void {
  event.clipboardData?.setData('text/plain', '')
  event.preventDefault()
}
