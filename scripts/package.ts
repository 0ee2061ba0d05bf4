// Packs what the stores take: dist/countersign-<version>-{chrome,firefox,source}.zip, from the builds that are there.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import packageJson from '../package.json' with { type: 'json' }
import { folderFiles } from './pack/folder-files'
import { sourceFiles } from './pack/source-files'
import { withoutKey } from './pack/store-manifest'
import { type Files, zip } from './pack/zip'

const root = new URL('..', import.meta.url).pathname
const dist = join(root, 'dist')
const say = (text: string) => process.stdout.write(`${text}\n`)

function write(kind: string, files: Files): void {
  const name = `${packageJson.name}-${packageJson.version}-${kind}.zip`
  const bytes = zip(files)
  writeFileSync(join(dist, name), bytes)
  const sum = createHash('sha256').update(bytes).digest('hex')
  say(`dist/${name}: ${files.size} files, ${(bytes.length / 1000).toFixed(0)} kB, SHA-256 ${sum}`)
}

const source = sourceFiles(root)
say(`source: ${source.how}`)
if (source.missing.length > 0) {
  say('Not packed: git does not track files that a build may take in, so the source might build to something else.')
  for (const path of source.missing) say(`  git add ${path}`)
  process.exit(1)
}
write('chrome', withoutKey(folderFiles(join(dist, 'chrome'))))
write('firefox', folderFiles(join(dist, 'firefox')))
write('source', source.files)
