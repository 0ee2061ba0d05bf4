declare module 'addons-linter' {
  interface Finding {
    readonly _type: string
    readonly code: string
    readonly message: string
    readonly file?: string
  }
  interface Results {
    readonly errors: readonly Finding[]
    readonly warnings: readonly Finding[]
    readonly notices: readonly Finding[]
  }
  const linter: {
    createInstance(options: { config: object; runAsBinary: boolean }): { run(): Promise<Results> }
  }
  export default linter
}
