import { twoFas } from './2fas'
import { aegis } from './aegis'
import { andOtp } from './andotp'
import { authenticator } from './authenticator'
import { authenticatorPlus } from './authenticator-plus'
import { bitwarden } from './bitwarden'
import { bitwardenAuthenticatorCsv } from './bitwarden-authenticator-csv'
import { bitwardenCsv } from './bitwarden-csv'
import { duo } from './duo'
import { enteAuth } from './ente-auth'
import { freeotp } from './freeotp'
import { freeotpPlus } from './freeotp-plus'
import { googleMigration } from './google-migration'
import type { Importer } from './importer'
import { lastpassAuthenticator } from './lastpass-authenticator'
import { onePassword } from './one-password'
import { otpauthLines } from './otpauth-lines'
import { protonAuthenticator } from './proton-authenticator'
import { raivo } from './raivo'
import { steam } from './steam'
import { stratum } from './stratum'
import { totpAuthenticator } from './totp-authenticator'
import { winauth } from './winauth'

/** Every format that can be read; the first that knows a file has it, so the pickier ones come first. */
export const importers: readonly Importer[] = [
  //
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
  onePassword,
  authenticatorPlus,
  winauth,
  bitwarden,
  bitwardenCsv,
  bitwardenAuthenticatorCsv,
  duo,
  steam,
  otpauthLines,
  // Nothing in the sealed files of these says whose they are.
  totpAuthenticator,
  andOtp,
]
