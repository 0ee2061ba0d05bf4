// Match patterns cannot hold a wildcard for the ending, and `*.amazon.com` would take in user content and AWS.
const retailEndings = [
  'com',
  'ca',
  'com.mx',
  'com.br',
  'co.uk',
  'de',
  'fr',
  'it',
  'es',
  'ie',
  'nl',
  'se',
  'pl',
  'com.be',
  'com.tr',
  'ae',
  'sa',
  'eg',
  'in',
  'co.jp',
  'com.au',
  'sg',
  'co.za',
]

const vendorEndings = [
  'com',
  'ca',
  'com.mx',
  'com.br',
  'co.uk',
  'de',
  'fr',
  'it',
  'es',
  'nl',
  'se',
  'pl',
  'com.be',
  'com.tr',
  'in',
  'co.jp',
  'com.au',
  'com.sg',
  'co.za',
  'ie',
  'me',
]

const hosts = (prefix: string, endings: readonly string[]) => endings.map((ending) => `${prefix}.amazon.${ending}`)

/** Retail sites; enrolment pages exist on these alone. */
export const retailHosts: readonly string[] = hosts('www', retailEndings)

/** Every host on which an Amazon login signs in to sell, complete: a host that is not here gets nothing. */
export const amazonHosts: readonly string[] = [
  ...retailHosts,
  ...hosts('sellercentral', retailEndings),
  'sellercentral-europe.amazon.com',
  'sellercentral-japan.amazon.com',
  ...hosts('vendorcentral', vendorEndings),
]
