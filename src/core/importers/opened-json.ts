import { boundedJson } from './bounded-json'
import { BadFile } from './importer'

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return ''
  }
}

/** The JSON inside a part of a file that was sealed. @throws BadFile where it is none, or too much of it */
export function openedJson(bytes: Uint8Array): unknown {
  const value = boundedJson(textOf(bytes))
  if (value === undefined) throw new BadFile('import-damaged')
  return value
}
