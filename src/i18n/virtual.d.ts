/** Made by `scripts/build/locale-words.ts` from `public/_locales`. */
declare module 'virtual:locale-words' {
  type Loaders = Readonly<
    Record<import('./languages').Language, () => Promise<{ readonly default: import('./t').Words }>>
  >
  /** All that a page says; of the popup what it says first. */
  export const loaders: Loaders
  /** All that the popup says; null where that is loaded first. */
  export const later: Loaders | null
}

declare module 'virtual:page-words' {
  /** What the chip and the menu say, as JSON. */
  export const loaders: Readonly<Record<import('./languages').Language, () => Promise<{ readonly default: string }>>>
}
