/** Hosts by their first name (`www`, `sellercentral`, …; `sellercentral-europe` goes with `sellercentral`), in order. */
export function groupHosts(hosts: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>()
  for (const host of hosts) {
    const name = /^[^.-]+/.exec(host)?.[0] ?? host
    groups.set(name, [...(groups.get(name) ?? []), host])
  }
  return [...groups]
}
