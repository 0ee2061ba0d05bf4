import { applePasswordsCsv } from './apple-passwords-csv'
import { authy } from './authy'
import { bitwarden } from './bitwarden'
import { bitwardenAuthenticatorCsv } from './bitwarden-authenticator-csv'
import { bitwardenCsv } from './bitwarden-csv'
import { chromeCsv } from './chrome-csv'
import { csvOfAnyApp } from './csv-of-any-app'
import { cxf } from './cxf'
import { dashlaneCsv } from './dashlane-csv'
import { firefoxCsv } from './firefox-csv'
import type { Importer } from './importer'
import { keepass } from './keepass'
import { keepassxcCsv } from './keepassxc-csv'
import { keeperCsv } from './keeper-csv'
import { lastpassCsv } from './lastpass-csv'
import { nordpassCsv } from './nordpass-csv'
import { onePasswordCsv } from './one-password-csv'
import { otpauthLines } from './otpauth-lines'
import { protonPassCsv } from './proton-pass-csv'

/** Every format that can be read; the first that knows a file has it, so the pickier ones come first. */
export const importers: readonly Importer[] = [
  bitwarden,
  cxf,
  keepass,
  authy,

  bitwardenCsv,
  bitwardenAuthenticatorCsv,
  onePasswordCsv,
  applePasswordsCsv,
  dashlaneCsv,
  protonPassCsv,
  lastpassCsv,
  nordpassCsv,
  keeperCsv,
  keepassxcCsv,
  firefoxCsv,
  chromeCsv,
  csvOfAnyApp,

  otpauthLines,
]
