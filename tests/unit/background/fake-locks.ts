/** Web Locks of one browser, as far as they are asked for exclusively and waited for. */
export function fakeLocks() {
  const last = new Map<string, Promise<unknown>>()
  return {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const done = (last.get(name) ?? Promise.resolve()).then(work)
      last.set(
        name,
        done.catch(() => undefined),
      )
      return done
    },
  }
}
