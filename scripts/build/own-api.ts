interface Global {
  readonly browser?: unknown
  readonly chrome?: unknown
}

/**
 * The browser's own interface, in place of `webextension-polyfill` in scripts that run in pages. Chromium has promises on
 * all that they use but one: an answer to a message that was told to a page goes through `sendResponse`.
 */
const { browser = undefined, chrome } = globalThis as Global
export default browser ?? chrome
