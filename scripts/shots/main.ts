// Pictures of every screen, in four languages, light and dark: contact sheets in docs/shots, each single one in out/shots.
// `--languages=de,ar` makes the sheets of these; `--screens=codes,chip-sms` takes these alone, and leaves docs/shots as it is.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setStage } from '../../tests/e2e/screens/stage'
import { keepPictures } from '../../tests/e2e/visual/kept'
import { contactSheet } from './contact-sheet'
import { hasGlyphs } from './glyphs'
import { sheetsReadme } from './sheets-readme'
import { takeShots, themesIn } from './take-shots'

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
  const written: { file: string; title: string; pictures: number; bytes: number }[] = []
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
      for (const theme of themesIn(language)) {
        const title = `${names[language]}, ${theme}`
        await desk.bringToFront()
        const picture = await contactSheet(desk, title, shots[theme])
        const file = `${language}-${theme}.png`
        mkdirSync(sheets, { recursive: true })
        writeFileSync(join(sheets, file), picture)
        written.push({ file, title, pictures: shots[theme].length, bytes: picture.length })
        process.stdout.write(
          `${relative(root, join(sheets, file))}: ${shots[theme].length} pictures, ${Math.round(picture.length / 1000)} kB\n`,
        )
      }
    }
  } finally {
    await stage.close()
  }
  if (!only && languages.length === Object.keys(names).length)
    writeFileSync(join(sheets, 'README.md'), sheetsReadme(written, skipped))
}
