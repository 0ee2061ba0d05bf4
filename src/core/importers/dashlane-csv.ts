import { csvImporter } from './csv-importer'

/** `credentials.csv` of https://support.dashlane.com/hc/articles/202625092; a key or, since 2023, a link. */
export const dashlaneCsv = csvImporter({
  id: 'dashlane-csv',
  label: 'Dashlane',
  header: ['username', 'username2', 'username3', 'title', 'password', 'note', 'url', 'category'],
  columns: {
    code: ['otpurl', 'otpsecret', 'otp'],
    issuer: 'title',
    label: ['username', 'username2', 'username3'],
    group: ['category'],
    note: 'note',
  },
})
