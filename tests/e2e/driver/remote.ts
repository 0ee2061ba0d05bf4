import type { Remote } from './driver'

/**
 * Writes code and its arguments as one expression for another realm.
 *
 * esbuild wraps functions in calls of `__name` (its keepNames option), which no other realm has.
 */
export function remoteExpression<T>(fn: Remote<T>, args: readonly unknown[]): string {
  if (typeof fn === 'string') return fn
  return `(() => { const __name = (it) => it; return (${fn})(...${JSON.stringify(args)}) })()`
}
