/** Made by `scripts/build/libraries.ts` from the packages themselves. */
declare module 'virtual:libraries' {
  const libraries: readonly {
    readonly name: string
    readonly version: string
    /** SPDX. */
    readonly licence: string
    readonly text: string
  }[]
  export default libraries
}
