import type { PageKind, SentWay } from '../sites/adapter'

/** A page as the engine sees it. */
export interface Page {
  readonly kind: PageKind
  /** The sign-in name that the page shows, on `sign-in`. */
  readonly claim: string | null
  /** How the code reaches the person, where the page says so; on `challenge-sent` and `code-box`. */
  readonly way: SentWay | null
  /** A page that wants a sent code says that the last one was not right. */
  readonly complains: boolean
  /** The way to an authenticator app's code: a link to other ways, or the app's choice among them. */
  readonly offersApp: boolean
  /** Where the sign-in leads, and for whom it is, as the page's hidden fields say it. */
  readonly returnTo: string | null
  readonly handle: string | null
  readonly form: HTMLFormElement | null
  /** Where a code goes: one field, or a box for each digit. */
  readonly fields: readonly HTMLInputElement[]
}

export const nothing: Page = {
  kind: 'other',
  claim: null,
  way: null,
  complains: false,
  offersApp: false,
  returnTo: null,
  handle: null,
  form: null,
  fields: [],
}
