import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderFiles } from './folder-files'
import type { Files } from './zip'

export interface Source {
  readonly files: Files
  /** How the files were found, in words. */
  readonly how: string
  /** Files that a build would take in and that are not in `files`. */
  readonly missing: readonly string[]
}

/** What `git ls-files` lists, or null where there is no git, no repository, or another one than the project's. */
function listed(root: string, ...args: readonly string[]): readonly string[] | null {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z', ...args], { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout.split('\0').filter(Boolean) : null
}

function ignoredNames(root: string): readonly string[] {
  const file = join(root, '.gitignore')
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  return lines.map((line) => line.trim().replace(/\/$/, '')).filter((name) => name !== '' && !name.startsWith('#'))
}

/** What somebody needs to build the project: the files that git tracks, as they are now. */
export function sourceFiles(root: string): Source {
  const tracked = listed(root)
  if (!tracked?.includes('package.json')) {
    const skip = ['.git', ...ignoredNames(root)]
    const how = `git lists no files of this folder: everything in it but ${skip.join(', ')}`
    return { files: folderFiles(root, skip), how, missing: [] }
  }
  const present = tracked.filter((path) => existsSync(join(root, path)))
  return {
    files: new Map(present.map((path) => [path, readFileSync(join(root, path))])),
    how: 'the files that git tracks',
    missing: listed(root, '--others', '--exclude-standard', '--', 'src', 'public') ?? [],
  }
}
