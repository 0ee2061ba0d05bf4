/** What a person dropped or pasted: files, else a text with links in it. */
export function filesOf(data: DataTransfer | null): readonly File[] {
  if (!data) return []
  const files = [...data.files]
  if (files.length > 0) return files
  const text = data.getData('text/plain')
  return /otpauth(?:-migration)?:\/\//i.test(text)
    ? [new File([`${text}\n`], 'otpauth://', { type: 'text/plain' })]
    : []
}
