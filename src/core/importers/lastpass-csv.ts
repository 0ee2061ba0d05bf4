import { csvImporter } from './csv-importer'

/** The vault, not LastPass Authenticator: https://support.lastpass.com/help/how-do-i-nbsp-export-stored-data-from-lastpass-using-a-generic-csv-file. */
export const lastpassCsv = csvImporter({
  id: 'lastpass-csv',
  label: 'LastPass',
  header: ['url', 'username', 'password', 'extra', 'name', 'grouping', 'fav'],
  columns: { code: ['totp'], issuer: 'name', label: ['username'], group: ['grouping'], note: 'extra' },
})
