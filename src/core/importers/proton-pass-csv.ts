import { csvImporter } from './csv-importer'

/** https://proton.me/support/pass-export; the vault's name stands for the group. */
export const protonPassCsv = csvImporter({
  id: 'proton-pass-csv',
  label: 'Proton Pass',
  header: ['type', 'name', 'url', 'username', 'password', 'note', 'totp'],
  columns: { code: ['totp'], issuer: 'name', label: ['username', 'email'], group: ['vault'], note: 'note' },
})
