interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

const popup = new URL('../../src/popup/', import.meta.url).pathname
const seen = new WeakMap<Graph, ReadonlySet<string>>()

/** Every module that the popup imports at once, whoever else does. */
function reached(graph: Graph): ReadonlySet<string> {
  const known = seen.get(graph)
  if (known) return known
  const found = new Set<string>()
  const left = [`${popup}main.tsx`]
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id)) continue
    found.add(id)
    left.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  seen.set(graph, found)
  return found
}

/**
 * Puts into one file all that the popup loads first, also what it shares with what it loads later. A browser asks for each
 * file of an extension by itself: a dozen of them cost as much as the popup's own work.
 */
export const firstLoad = (id: string, graph: Graph): string | null => (reached(graph).has(id) ? 'popup' : null)
