/** Lets the browser save a text as a file; it never leaves the page but for the disk. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the bytes once it began, which is after this click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
