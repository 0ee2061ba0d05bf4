import { BadFile } from './importer'

/** The JSON inside a part of a file that was sealed. @throws BadFile where it is none */
export function openedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new BadFile('import-damaged')
  }
}
