import { csvImporter } from './csv-importer'

/** Safari, Apple Passwords and iCloud Passwords: https://support.apple.com/guide/passwords/mchl6b76fa4b/mac. */
export const applePasswordsCsv = csvImporter({
  id: 'apple-passwords-csv',
  label: 'Apple Passwords',
  header: ['title', 'url', 'username', 'password', 'otpauth'],
  columns: { code: ['otpauth'], issuer: 'title', label: ['username'], note: 'notes' },
})
