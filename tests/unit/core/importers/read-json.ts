import { type ReadFile, readFile } from '../../../../src/core/importers/read-file'

/** Reads a file made of a value here and now. */
export const readJson = (value: unknown, password = ''): Promise<ReadFile> =>
  readFile(new TextEncoder().encode(JSON.stringify(value)), password)
