// Finds a browser that is already here. Node's built-ins alone: this runs before any package is installed.
import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {'chrome' | 'firefox'} BrowserName */

/** Where `npx @puppeteer/browsers install --path` puts browsers for this project. */
export const browserCache = fileURLToPath(new URL('../.cache/browsers', import.meta.url))

/** @type {Record<BrowserName, { variable: string, commands: string[], mac: string[], windows: string[], cached: string[] }>} */
const places = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'],
    cached: [
      'chrome-linux64/chrome',
      'chrome-linux/chrome',
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win64/chrome.exe',
      'chrome-win32/chrome.exe',
      'chrome-win/chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe', 'Mozilla Firefox ESR/firefox.exe'],
    cached: ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe'],
  },
}

/** Folders in the cache that hold a build each, by the name that `@puppeteer/browsers` gives a browser. */
const cacheFolders = { chrome: ['chrome', 'chromium'], firefox: ['firefox'] }

/**
 * Looks in this order: the environment's variable, the system, the project's own cache.
 * @param {BrowserName} name
 * @returns {string | null} the path of an executable, or null when none is here
 * @throws Error when `CHROME_PATH` or `FIREFOX_PATH` is set to something that can't be run
 */
export function findBrowser(name) {
  const { variable } = places[name]
  const told = process.env[variable]
  if (told) {
    if (!runnable(told)) throw new Error(`${variable} is set to ${told}, which is not an executable file`)
    return told
  }
  return [...onSystem(name), ...inCache(name)].find(runnable) ?? null
}

/** @param {BrowserName} name */
function onSystem(name) {
  const { commands, mac, windows } = places[name]
  const { PATH = '', HOME = '', PROGRAMFILES, LOCALAPPDATA } = process.env
  const folders = PATH.split(delimiter).filter(Boolean)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const found = commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)))
  if (process.platform === 'darwin') {
    found.push(...['/Applications', join(HOME, 'Applications')].flatMap((root) => mac.map((path) => join(root, path))))
  }
  if (process.platform === 'win32') {
    const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter((root) => root !== undefined)
    found.push(...roots.flatMap((root) => windows.map((path) => join(root, path))))
  }
  return found
}

/** @param {BrowserName} name */
function inCache(name) {
  return cacheFolders[name].flatMap((folder) => {
    const root = join(browserCache, folder)
    return newestFirst(root).flatMap((build) => places[name].cached.map((path) => join(root, build, path)))
  })
}

/** @param {string} folder */
function newestFirst(folder) {
  try {
    return readdirSync(folder).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
  } catch {
    return []
  }
}

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
