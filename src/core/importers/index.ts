import { twoFas } from './2fas'
import { aegis } from './aegis'
import { andOtp } from './andotp'
import { authenticator } from './authenticator'
import { duo } from './duo'
import type { Importer } from './importer'
import { otpauthLines } from './otpauth-lines'
import { steam } from './steam'

/** Every format that can be read; the first that knows a file has it, so the pickier ones come first. */
export const importers: readonly Importer[] = [
  //
  authenticator,
  aegis,
  twoFas,
  duo,
  steam,
  otpauthLines,
  // Its sealed files bear no mark: after every other.
  andOtp,
]
