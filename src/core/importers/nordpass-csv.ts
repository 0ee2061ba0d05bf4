import { csvImporter } from './csv-importer'

/** https://support.nordpass.com/hc/en-us/articles/360002377217; its export has had no codes so far. */
export const nordpassCsv = csvImporter({
  id: 'nordpass-csv',
  label: 'NordPass',
  header: ['name', 'url', 'username', 'password', 'note', 'cardholdername', 'cardnumber', 'folder'],
  columns: { code: ['totp', 'otp'], issuer: 'name', label: ['username', 'email'], group: ['folder'], note: 'note' },
})
