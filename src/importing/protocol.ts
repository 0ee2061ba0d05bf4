import type { ReadFile } from '../core/importers/read-file'

/** What the options page asks the worker that reads foreign files: one question for each worker. */
export interface ImportQuestion {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Empty until a person was asked for one. */
  readonly password: string
}

/** Said once it is known whose file it is; a sealed one is now opened with its password, which may take seconds. */
export interface ImportKnown {
  readonly known: { readonly from: string; readonly isSealed: boolean }
}

/** `import-failed`: the reading code threw, which is a mistake of ours; what it threw may quote the file and stays here. */
export type ImportAnswer = ReadFile | { readonly ok: false; readonly from: ''; readonly reason: 'import-failed' }
