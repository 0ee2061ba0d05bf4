import type { Reason } from '../messages'

const largest = 20_000_000

/** A picture file as a data URL for the background. @returns the reason where it is no picture of a sensible size */
export function pictureUrl(file: File): Promise<{ readonly url: string } | { readonly reason: Reason }> {
  if (!file.type.startsWith('image/')) return Promise.resolve({ reason: 'picture-unreadable' })
  if (file.size > largest) return Promise.resolve({ reason: 'picture-too-large' })
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve({ url: String(reader.result) })
    reader.onerror = () => resolve({ reason: 'picture-unreadable' })
    reader.readAsDataURL(file)
  })
}
