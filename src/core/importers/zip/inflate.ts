import { concat } from '../../bytes'
import { BadFile } from '../importer'

/** Bytes let in at once: deflate makes 1,032 of one at most, and a browser inflates what it was given before it hands any out. */
const sip = 16 * 1024

function inSips(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close()
        controller.enqueue(bytes.subarray(at, at + sip))
        at += sip
      },
    },
    { highWaterMark: 0 },
  )
}

async function cutOff(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<never> {
  try {
    await reader.cancel()
  } catch {
    // What is not to be read on may be broken as well.
  }
  throw new BadFile('import-damaged')
}

/**
 * RFC 1951, in the browser's own code.
 * @param most bytes that may come out: it is cut off while it runs
 * @throws BadFile where more comes out, or where it is not deflate
 */
export async function inflate(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = inSips(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const parts: Uint8Array[] = []
  for (let length = 0; ; ) {
    const { done, value } = await reader.read().catch(() => cutOff(reader))
    if (done) return concat(...parts)
    length += value.length
    if (length > most) return cutOff(reader)
    parts.push(value)
  }
}
