import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(process.cwd(), '../shared/fixtures')

/** Data from outside that tests read where it lies beside the project; without it those tests say that they were skipped. */
export const hasOutsideData = existsSync(root)

export const outsideFiles = (folder: string): readonly string[] =>
  hasOutsideData ? readdirSync(join(root, folder)).sort() : []

export const outsideText = (folder: string, file: string): string => readFileSync(join(root, folder, file), 'utf8')

export const outsideBytes = (folder: string, file: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(root, folder, file)))
