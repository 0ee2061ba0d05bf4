import { twoFas } from './2fas'
import { aegis } from './aegis'
import { andOtp } from './andotp'
import { applePasswordsCsv } from './apple-passwords-csv'
import { authenticator } from './authenticator'
import { authenticatorPlus } from './authenticator-plus'
import { authy } from './authy'
import { bitwarden } from './bitwarden'
import { bitwardenAuthenticatorCsv } from './bitwarden-authenticator-csv'
import { bitwardenCsv } from './bitwarden-csv'
import { chromeCsv } from './chrome-csv'
import { csvOfAnyApp } from './csv-of-any-app'
import { cxf } from './cxf'
import { dashlaneCsv } from './dashlane-csv'
import { duo } from './duo'
import { enteAuth } from './ente-auth'
import { firefoxCsv } from './firefox-csv'
import { freeotp } from './freeotp'
import { freeotpPlus } from './freeotp-plus'
import { googleMigration } from './google-migration'
import type { Importer } from './importer'
import { keepass } from './keepass'
import { keepassCsv } from './keepass-csv'
import { keepassxcCsv } from './keepassxc-csv'
import { keeperCsv } from './keeper-csv'
import { lastpassAuthenticator } from './lastpass-authenticator'
import { lastpassCsv } from './lastpass-csv'
import { nordpassCsv } from './nordpass-csv'
import { onePassword } from './one-password'
import { onePasswordCsv } from './one-password-csv'
import { otpauthLines } from './otpauth-lines'
import { protonAuthenticator } from './proton-authenticator'
import { protonPassCsv } from './proton-pass-csv'
import { raivo } from './raivo'
import { steam } from './steam'
import { stratum } from './stratum'
import { totpAuthenticator } from './totp-authenticator'
import { winauth } from './winauth'

/** Every format that can be read; the first that knows a file has it, so the pickier ones come first. */
export const importers: readonly Importer[] = [
  // Apps for codes.
  googleMigration,
  authenticator,
  aegis,
  twoFas,
  enteAuth,
  protonAuthenticator,
  stratum,
  freeotpPlus,
  freeotp,
  raivo,
  lastpassAuthenticator,
  authenticatorPlus,
  winauth,
  authy,
  duo,
  steam,
  // Password managers and browsers.
  onePassword,
  bitwarden,
  cxf,
  keepass,
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
  keepassCsv,
  firefoxCsv,
  chromeCsv,
  csvOfAnyApp,
  // What many write.
  otpauthLines,
  // Nothing in the sealed files of these says whose they are.
  totpAuthenticator,
  andOtp,
]
