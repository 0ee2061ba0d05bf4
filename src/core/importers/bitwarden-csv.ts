import { csvImporter } from './csv-importer'

/** https://bitwarden.com/help/condition-bitwarden-import/; `collections` stands for `folder` in an organisation's. */
export const bitwardenCsv = csvImporter({
  id: 'bitwarden-csv',
  label: 'Bitwarden',
  header: ['type', 'name', 'login_uri', 'login_username', 'login_totp'],
  columns: {
    code: 'login_totp',
    issuer: 'name',
    label: ['login_username'],
    group: ['folder', 'collections'],
    note: 'notes',
  },
})
