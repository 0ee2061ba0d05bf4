// Installs what a fresh clone lacks, with Node's built-ins alone: packages, and a Chromium and a Firefox where none is found.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { browserCache, findBrowser } from './find-browser.mjs'

const root = new URL('..', import.meta.url).pathname
const say = (text) => process.stdout.write(`setup: ${text}\n`)

/** Runs a command in the open. @returns true when it ended well */
function run(command, args, quiet = false) {
  say(`${command} ${args.join(' ')}`)
  const windows = process.platform === 'win32'
  // The settings of the npm that runs this script would be taken for the person's own by the one below it.
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.toLowerCase().startsWith('npm_')))
  const { status } = spawnSync(command, args, { cwd: root, stdio: quiet ? 'ignore' : 'inherit', shell: windows, env })
  return status === 0
}

function fail(text) {
  process.stderr.write(`setup: ${text}\n`)
  process.exit(1)
}

function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const wanted = engines.node.replace('>=', '').split('.').map(Number)
  const given = process.versions.node.split('.').map(Number)
  const older = wanted.map((part, at) => given[at] - part).find((difference) => difference !== 0) ?? 0
  if (older < 0) fail(`Node ${engines.node} is needed; this is ${process.versions.node}.`)
}

function installPackages() {
  const installed = join(root, 'node_modules/.package-lock.json')
  const lock = join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  say('packages are missing or older than the lock file')
  const complete = run('npm', ['ci', '--no-audit', '--no-fund'])
  if (!complete) fail('npm could not install the packages; its own words are above.')
}

const debianPackages = { chrome: 'chromium', firefox: 'firefox-esr' }

function installByApt(name) {
  const possible = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (!possible) return false
  process.env.DEBIAN_FRONTEND = 'noninteractive'
  return (
    run('apt-get', ['update'], true) &&
    run('apt-get', ['install', '-y', '--no-install-recommends', debianPackages[name]], true)
  )
}

function installByDownload(name) {
  return run('npx', ['@puppeteer/browsers', 'install', `${name}@stable`, '--path', browserCache])
}

function installBrowser(name) {
  const found = findBrowser(name)
  if (found) return say(`${name}: ${found}`)
  say(`${name}: none found`)
  for (const install of [installByApt, installByDownload]) {
    if (install(name) && findBrowser(name)) return say(`${name}: ${findBrowser(name)}`)
  }
  const variable = name === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'
  fail(`${name} could not be installed. Install it, or name its program in ${variable}.`)
}

checkNode()
installPackages()
if (!process.argv.includes('--no-browsers')) for (const name of ['chrome', 'firefox']) installBrowser(name)
