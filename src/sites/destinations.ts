import type { Destination } from './adapter'
import { amazonDestinations } from './amazon-destinations'

/** Where the sign-ins of a site may lead, by its id. Apart from the adapters, for a content script has no use for it. */
export const destinations: Readonly<Record<string, readonly Destination[]>> = { amazon: amazonDestinations }
