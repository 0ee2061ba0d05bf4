/** How a piece of work is stopped that derives a key on its way. */
export interface Stopping {
  /** Its reason is what is thrown. */
  readonly signal: AbortSignal
  /**
   * Lets in what was asked meanwhile, a stop among it: a derivation may hold its whole thread up.
   * @throws the signal's reason
   */
  hear(): Promise<void>
}
