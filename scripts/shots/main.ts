// Pictures of every screen, in four languages and each theme: contact sheets in docs/shots, each single one in out/shots.
// `--languages=de,ar` makes the sheets of these; `--screens=codes,chip-sms` takes these alone, and leaves docs/shots as it is.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setStage } from '../../tests/e2e/screens/stage'
import { keepPictures } from '../../tests/e2e/visual/kept'
import { contactSheet } from './contact-sheet'
import { hasGlyphs } from './glyphs'
import { sheetRows, surfaces } from './sheet-rows'
import { type Sheet, sheetsReadme } from './sheets-readme'
import { takeShots, themes } from './take-shots'

const root = new URL('../..', import.meta.url).pathname
const singles = join(root, 'out/shots')
const names = { en: 'English', de: 'Deutsch', ar: 'العربية', ja: '日本語' } as const
type Name = keyof typeof names
const listed = (option: string) =>
  process.argv
    .find((word) => word.startsWith(`--${option}=`))
    ?.split('=')[1]
    ?.split(',')
const asked = listed('languages') ?? Object.keys(names)
const languages = (Object.keys(names) as Name[]).filter((name) => asked.includes(name))
const only = listed('screens')
const sheets = join(root, only ? 'out/shots' : 'docs/shots')

if (process.argv.includes('--keep')) {
  process.stdout.write(`tests/e2e/visual: ${await keepPictures()} pictures kept\n`)
} else {
  const stage = await setStage()
  const written: Sheet[] = []
  const skipped: string[] = []
  try {
    const desk = await stage.seller.driver.newPage()
    for (const language of languages) {
      if (!(await hasGlyphs(desk, language))) {
        skipped.push(names[language])
        process.stdout.write(
          `${language}: this machine has no font for it (Debian: fonts-noto-core, fonts-noto-cjk); left out\n`,
        )
        continue
      }
      const shots = await takeShots(stage, language, singles, only)
      mkdirSync(sheets, { recursive: true })
      // A surface may have had more sheets than it has now.
      for (const file of readdirSync(sheets))
        if (file.startsWith(`${language}-`) && file.endsWith('.png')) rmSync(join(sheets, file))
      await desk.bringToFront()
      for (const theme of themes)
        for (const surface of surfaces) {
          const title = `${names[language]}, ${theme}`
          const parts = sheetRows(shots[theme].filter((shot) => shot.surface === surface))
          for (const [at, rows] of parts.entries()) {
            const part = parts.length > 1 ? `-${at + 1}` : ''
            const file = `${language}-${theme}-${surface}${part}.png`
            const picture = await contactSheet(desk, `${title}: ${surface}${part.replace('-', ' ')}`, rows)
            writeFileSync(join(sheets, file), picture)
            const pictures = rows.flat().length
            written.push({ file, title, surface, pictures, bytes: picture.length })
            process.stdout.write(
              `${relative(root, join(sheets, file))}: ${pictures} pictures, ${Math.round(picture.length / 1000)} kB\n`,
            )
          }
        }
    }
  } finally {
    await stage.close()
  }
  if (!only && languages.length === Object.keys(names).length)
    writeFileSync(join(sheets, 'README.md'), sheetsReadme(written, skipped))
}
