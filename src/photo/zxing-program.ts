// In the script itself: a page of ours may fetch nothing, not even its own files.
import dataUrl from 'zxing-wasm/reader/zxing_reader.wasm?url&inline'

export function zxingProgram(): ArrayBuffer {
  const base64 = dataUrl.slice(dataUrl.indexOf(',') + 1)
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer
}
