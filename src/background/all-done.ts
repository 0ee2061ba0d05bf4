/**
 * `Promise.all` of which nothing is still under way when it fails: what is answered with a failure is not done a moment
 * later. For what writes beside what reads.
 * @throws what the first one that failed has thrown, once every one has ended
 */
export async function allDone<T extends readonly unknown[]>(
  all: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(all)
  return Promise.all(all)
}
