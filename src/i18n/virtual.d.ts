/** Made by `scripts/build/locale-words.ts` from `public/_locales`. */
declare module 'virtual:locale-words' {
  export const loaders: Readonly<
    Record<import('./languages').Language, () => Promise<{ readonly default: import('./t').Words }>>
  >
}

declare module 'virtual:page-words' {
  /** By language, as JSON: what the chip and the menu say. */
  export const pageWords: Readonly<Record<import('./languages').Language, string>>
}
