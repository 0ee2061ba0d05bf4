import type { Account } from '../account'

/** What of a login leaves the vault for other apps. */
export type ExportLogin = Pick<
  Account,
  | 'id'
  | 'type'
  | 'issuer'
  | 'label'
  | 'secret'
  | 'algorithm'
  | 'digits'
  | 'period'
  | 'counter'
  | 'group'
  | 'note'
  | 'createdAt'
  | 'updatedAt'
>
