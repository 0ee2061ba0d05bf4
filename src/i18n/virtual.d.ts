/** Made by `scripts/build/locale-words.ts` from `public/_locales`. */
declare module 'virtual:locale-words' {
  export const loaders: Readonly<
    Record<import('./languages').Language, () => Promise<{ readonly default: import('./t').Words }>>
  >
}

declare module 'virtual:page-words' {
  /** What the chip and the menu say, as JSON. */
  export const loaders: Readonly<Record<import('./languages').Language, () => Promise<{ readonly default: string }>>>
}
