import { csvImporter } from './csv-importer'

/** The column with the code came with 2.7; before it, none was written. */
export const keepassxcCsv = csvImporter({
  id: 'keepassxc-csv',
  label: 'KeePassXC',
  header: ['group', 'title', 'username', 'password', 'url', 'notes'],
  columns: { code: ['totp'], issuer: 'title', label: ['username'], group: ['group'], note: 'notes' },
})
