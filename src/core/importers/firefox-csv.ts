import { csvImporter } from './csv-importer'

/** Firefox: passwords without codes, each of which is told by its address. */
export const firefoxCsv = csvImporter({
  id: 'firefox-csv',
  label: 'Firefox',
  header: ['url', 'username', 'password', 'httprealm', 'formactionorigin', 'guid'],
  columns: { issuer: 'url', label: ['username'] },
})
