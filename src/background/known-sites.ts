import { sites } from '../sites'

/** A login of a known site may fill all of that site, whatever host it was enrolled on. */
export const originsOf = (issuer: string): readonly string[] =>
  sites.filter((site) => site.name.toLowerCase() === issuer.trim().toLowerCase()).map((site) => site.id)
