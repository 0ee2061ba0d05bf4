import { useSignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Elapsed } from './Elapsed'

interface SlowProps {
  readonly busy: boolean
  /** Milliseconds that it took the last time; 0 where nobody knows. */
  readonly usual?: number
  /** Where nothing else on the screen stops it. */
  readonly onStop?: () => void
}

type Shown = { readonly of: typeof Elapsed; readonly since: number }

/** Says how long a key derivation has been running where it takes more than a moment, and stops it; loaded only then. */
export function Slow({ busy, usual = 0, onStop }: SlowProps) {
  const shown = useSignal<Shown | null>(null)
  useEffect(() => {
    if (!busy) return undefined
    const since = performance.now()
    const timer = setTimeout(async () => {
      const { Elapsed } = await import('./Elapsed')
      shown.value = { of: Elapsed, since }
    }, 700)
    return () => {
      clearTimeout(timer)
      shown.value = null
    }
  }, [busy])
  const Said = shown.value?.of as FunctionComponent<Parameters<typeof Elapsed>[0]> | undefined
  return (
    // Not read out: a count that goes on would talk over everything.
    <p class="slow">
      {busy && Said && shown.value && <Said since={shown.value.since} usual={usual} onStop={onStop} />}
    </p>
  )
}
