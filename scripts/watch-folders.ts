import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join, relative } from 'node:path'

const foldersIn = (folder: string): readonly string[] => [
  folder,
  ...readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name)),
]

/**
 * Says which path under `root` was written, made, renamed or removed: anything in `folders`, and `files` of `root` itself.
 * Every folder is watched by itself: a file that an editor replaces by another would be lost to a watch of its own.
 */
export function watchFolders(
  root: string,
  { folders, files }: { readonly folders: readonly string[]; readonly files: readonly string[] },
  changed: (path: string) => void,
): { close(): void } {
  const top = watch(root, (_, name) => {
    if (name && files.includes(name)) changed(name)
  })
  let watchers: readonly FSWatcher[] = []
  // Anew after each change, for a folder that was made or made again; the old ones go last, so that nothing is missed.
  const follow = () => {
    const old = watchers
    const fresh: FSWatcher[] = []
    watchers = fresh
    try {
      for (const folder of folders.flatMap((each) => foldersIn(join(root, each)))) fresh.push(one(folder))
    } catch (error) {
      // A folder went while it was looked at: the old watchers tell of the next change.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      watchers = [...old, ...fresh]
      return
    }
    for (const watcher of old) watcher.close()
  }
  const one = (folder: string) =>
    watch(folder, (_, name) => {
      follow()
      changed(relative(root, join(folder, name ?? '')))
    }).on('error', follow)
  follow()
  return {
    close() {
      for (const watcher of [top, ...watchers]) watcher.close()
    },
  }
}
