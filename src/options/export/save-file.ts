/** Hands a file to the browser's downloads. */
export function saveFile({
  name,
  type,
  text,
}: {
  readonly name: string
  readonly type: string
  readonly text: string
}) {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download reads it after this call; the page's end frees what is left.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
