import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Language } from '../i18n/languages'
import { loadGuides } from './guides'
import type { GuidesOf } from './guides/guides'

export interface Spoken extends GuidesOf {
  readonly language: Language
}

/** The guides in a language; null until the first are loaded, and the former ones until the next are. */
export function useGuides(language: Language): ReadonlySignal<Spoken | null> {
  const spoken = useSignal<Spoken | null>(null)
  useEffect(() => {
    let left = false
    void loadGuides(language).then((loaded) => {
      if (!left) spoken.value = { language, ...loaded }
    })
    return () => {
      left = true
    }
  }, [language])
  return spoken
}
