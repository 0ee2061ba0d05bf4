// Builds for both browsers, and again on every change, until Ctrl-C; reload the extension in the browser after a line.
import { type ChildProcess, spawn } from 'node:child_process'
import { watchFolders } from './watch-folders'

const root = new URL('..', import.meta.url).pathname
const targets = ['chrome', 'firefox'] as const
const watched = { folders: ['src', 'public'], files: ['manifest.json', 'vite.config.ts', 'package-lock.json'] }
/** Milliseconds of rest after a change: an editor that saves everything writes many files. */
const rest = 50

const say = (text: string) => process.stdout.write(`${text}\n`)
const running = new Set<ChildProcess>()

/** A build in a process of its own, which reads manifest and configuration afresh. */
function build(target: (typeof targets)[number], why: string): Promise<void> {
  const start = performance.now()
  const mode = target === 'firefox' ? ['--mode', 'firefox'] : []
  const args = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', ...mode]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
  running.add(child)
  let trouble = ''
  child.stderr.on('data', (data: Buffer) => {
    trouble += data
  })
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child)
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      if (code === 0) say(`dist/${target} built in ${seconds} s: ${why}`)
      else if (!signal) say(`dist/${target} FAILED: ${why}\n${trouble}`)
      resolve()
    })
  })
}

const changed = new Set<string>()
let timer: NodeJS.Timeout | undefined
let building = false

async function buildAll(why: string): Promise<void> {
  building = true
  await Promise.all(targets.map((target) => build(target, why)))
  building = false
  if (changed.size > 0) buildChanged()
}

function buildChanged(): void {
  if (building) return
  const [first, ...others] = changed
  changed.clear()
  buildAll(others.length > 0 ? `${first} and ${others.length} more` : `${first}`)
}

const watcher = watchFolders(root, watched, (path) => {
  changed.add(path)
  clearTimeout(timer)
  timer = setTimeout(buildChanged, rest)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    watcher.close()
    for (const child of running) child.kill()
    process.exit(0)
  })
}

await buildAll('start')
say('Waiting for changes. Ctrl-C ends this.')
