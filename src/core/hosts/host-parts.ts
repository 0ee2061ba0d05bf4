import { ipAddress } from './ip-address'
import { namesOf } from './names'
import { suffixOf } from './suffix'

/** A host as it is told from others: what somebody has registered, and what they put before it. Together they are the host. */
export interface HostParts {
  /** With its dot; empty where there is nothing. */
  readonly before: string
  readonly domain: string
}

/** @param host as browsers write it, in ASCII, with its port where that is not the usual one */
export function hostParts(host: string): HostParts {
  const name = host.replace(/:\d+$/, '')
  if (ipAddress(name)) return { before: '', domain: host }
  const { suffix } = suffixOf(name, namesOf([]))
  const registered = name.slice(0, Math.max(0, name.length - suffix.length - 1))
  const at = registered.lastIndexOf('.') + 1
  return { before: host.slice(0, at), domain: host.slice(at) }
}
