import { bitwarden } from './bitwarden'
import { bitwardenAuthenticatorCsv } from './bitwarden-authenticator-csv'
import { bitwardenCsv } from './bitwarden-csv'
import type { Importer } from './importer'
import { keepass } from './keepass'
import { keepassxcCsv } from './keepassxc-csv'
import { otpauthLines } from './otpauth-lines'

/** Every format that can be read; the first that knows a file has it, so the pickier ones come first. */
export const importers: readonly Importer[] = [
  bitwarden,
  bitwardenCsv,
  bitwardenAuthenticatorCsv,
  keepass,
  keepassxcCsv,
  otpauthLines,
]
