import { enteAuth } from './ente-auth'
import { freeotp } from './freeotp'
import { freeotpPlus } from './freeotp-plus'
import type { Importer } from './importer'
import { otpauthLines } from './otpauth-lines'
import { protonAuthenticator } from './proton-authenticator'
import { stratum } from './stratum'

/** Every format that can be read; the first that knows a file has it, so the pickier ones come first. */
export const importers: readonly Importer[] = [
  //
  enteAuth,
  protonAuthenticator,
  stratum,
  freeotpPlus,
  freeotp,
  otpauthLines,
]
