import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { filesOf } from './dropped'

const isField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/** Takes files that are dropped anywhere on the page, or pasted. @returns whether some are being dragged over it */
export function useDropped(onFiles: (files: readonly File[]) => void) {
  const over = useSignal(false)
  useEffect(() => {
    const ending = new AbortController()
    const listen = <K extends keyof DocumentEventMap>(name: K, react: (event: DocumentEventMap[K]) => void) =>
      document.addEventListener(name, react, { signal: ending.signal })
    const take = (data: DataTransfer | null) => {
      const files = filesOf(data)
      if (files.length > 0) onFiles(files)
    }
    listen('dragover', (event) => {
      // Without this the browser would open the file in place of the page.
      event.preventDefault()
      over.value = true
    })
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) over.value = false
    })
    listen('drop', (event) => {
      event.preventDefault()
      over.value = false
      take(event.dataTransfer)
    })
    listen('paste', (event) => {
      if (!isField(event.target)) take(event.clipboardData)
    })
    return () => ending.abort()
  }, [])
  return over
}
