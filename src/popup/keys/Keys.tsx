import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { hideKeys, keysOnQuestion, keysShown } from './open-keys'

/** The list of keys once somebody asks for it; loaded only then. */
export function Keys() {
  const [List, setList] = useState<FunctionComponent | null>(null)
  useEffect(() => {
    document.addEventListener('keydown', keysOnQuestion)
    return () => {
      document.removeEventListener('keydown', keysOnQuestion)
      // The vault may lock under it.
      hideKeys()
    }
  }, [])
  const shown = keysShown.value
  useEffect(() => {
    if (shown) void import('./KeysDialog').then(({ KeysDialog }) => setList(() => KeysDialog))
  }, [shown])
  return shown && List ? <List /> : null
}
