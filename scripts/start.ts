// Builds, starts the practice Seller Central and a browser with the extension; unattended, does the whole job once.
import { spawnSync } from 'node:child_process'
import { amazonHosts } from '../src/sites/amazon-hosts'
import { type BrowserName, launch } from '../tests/e2e/driver'
import { startPractice } from '../tests/practice/server'
import { walkThrough } from './walk-through'

const root = new URL('..', import.meta.url).pathname
const option = (name: string) => process.argv.includes(`--${name}`)
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const name: BrowserName = process.argv[process.argv.indexOf('--browser') + 1] === 'firefox' ? 'firefox' : 'chrome'
const once = option('once') || !hasDisplay

const say = (text: string) => process.stdout.write(`${text}\n`)

function build(): void {
  const mode = name === 'firefox' ? ['--mode', 'firefox'] : []
  const args = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...mode]
  if (spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status !== 0) process.exit(1)
}

async function show(): Promise<void> {
  const practice = await startPractice()
  const login = practice.addLogin({ email: 'anna@example.com', password: 'practice', enrolled: false })
  const driver = await launch(name, {
    extension: `${root}dist/${name}`,
    pages: { port: practice.port },
    hosts: (host) => amazonHosts.includes(host),
    headless: false,
  })
  const page = await driver.newPage()
  await page.goto('https://www.amazon.com/a/settings/approval')
  say(
    `The practice Seller Central is open in ${name}. Sign in as ${login.email} with the password "${login.password}".`,
  )
  say('Choose a passphrase on the Countersign tab, then enrol the authenticator. Ctrl-C ends everything.')
  const stop = async () => {
    await driver.close()
    await practice.close()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

const start = performance.now()
build()
say(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  built dist/${name}`)
if (once) process.exitCode = (await walkThrough(name, start, say)) ? 0 : 1
else await show()
