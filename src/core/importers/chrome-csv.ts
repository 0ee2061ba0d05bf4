import { csvImporter } from './csv-importer'

/** Chrome, Edge, Brave and other Chromium browsers: passwords without codes, each of which is told. */
export const chromeCsv = csvImporter({
  id: 'chrome-csv',
  label: 'Chrome',
  header: ['name', 'url', 'username', 'password'],
  only: ['name', 'url', 'username', 'password', 'note'],
  columns: { issuer: 'name', label: ['username'] },
})
