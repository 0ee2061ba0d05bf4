declare module '*?worker&url' {
  /** Where the build put the worker's script. */
  const url: string
  export default url
}
