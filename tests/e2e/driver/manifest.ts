import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the driver needs of a built extension's manifest. */
export interface Manifest {
  readonly popup: string
  readonly options: string
  /** `key` in the Chrome build, base64 of a DER public key. */
  readonly key: string | undefined
  readonly geckoId: string | undefined
}

/** @throws Error when `folder` holds no built extension */
export function readManifest(folder: string): Manifest {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  return {
    popup: manifest.action.default_popup,
    options: manifest.options_ui.page,
    key: manifest.key,
    geckoId: manifest.browser_specific_settings?.gecko?.id,
  }
}

/** Chromium's id of an extension: the first 16 bytes of SHA-256 over the DER key, each half byte a letter from a to p. */
export function chromeId(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32)
  return digest.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)))
}
