import { csvImporter } from './csv-importer'

/** 1Password 8: https://support.1password.com/export/. What is archived there counts like the rest. */
export const onePasswordCsv = csvImporter({
  id: 'one-password-csv',
  label: '1Password',
  header: ['title', 'url', 'username', 'password', 'otpauth', 'tags', 'archived'],
  columns: { code: ['otpauth'], issuer: 'title', label: ['username'], group: ['tags'], note: 'notes' },
})
