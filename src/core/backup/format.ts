/** Name and version of the file that this code writes. README.md beside this file is its document. */
export const backupFormat = 'countersign-backup'
export const backupVersion = 1

/** For whoever finds the file years from now. */
export const howToOpen =
  'Countersign, Options, Import opens this file with the passphrase it was made with; without the extension, docs/open-backup.mjs of the Countersign source code does (node open-backup.mjs FILE).'

/** The file as JSON has it; bytes are in base64. */
export interface BackupFile {
  readonly format: typeof backupFormat
  readonly version: number
  /** Unix time in milliseconds. */
  readonly createdAt: number
  readonly howToOpen: string
  /** Argon2id, as in a vault's passphrase slot. */
  readonly kdf: {
    readonly name: string
    readonly version: number
    /** KiB. */
    readonly memory: number
    readonly passes: number
    readonly lanes: number
    /** 16 bytes. */
    readonly salt: string
  }
  /** 12 bytes. */
  readonly nonce: string
  /** The accounts under AES-256-GCM, with their 16-byte tag. */
  readonly sealed: string
  /** SHA-256 over everything above: tells a file that was cut or garbled from a wrong passphrase. */
  readonly checksum: string
}

/** Why a file gives no accounts. */
export type BackupProblem =
  | 'not-a-backup'
  | 'backup-too-new'
  | 'backup-damaged'
  | 'backup-passphrase'
  | 'backup-kdf-out-of-bounds'
