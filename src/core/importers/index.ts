import { googleMigration } from './google-migration'
import type { Importer } from './importer'
import { otpauthLines } from './otpauth-lines'

/** Every format that can be read; the first that knows a file has it, so the pickier ones come first. */
export const importers: readonly Importer[] = [
  //
  googleMigration,
  otpauthLines,
]
