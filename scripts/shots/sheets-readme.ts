import { type Surface, surfaces } from './sheet-rows'

export interface Sheet {
  readonly file: string
  /** Of a language and a theme. */
  readonly title: string
  readonly surface: Surface
  readonly pictures: number
  readonly bytes: number
}

const sum = (sheets: readonly Sheet[], of: 'pictures' | 'bytes') => sheets.reduce((total, one) => total + one[of], 0)

/** What is in `docs/shots`: every sheet by a link, those of the first title to look at. */
export function sheetsReadme(sheets: readonly Sheet[], skipped: readonly string[]): string {
  const titles = [...new Set(sheets.map(({ title }) => title))]
  const rows = titles.map((title) => {
    const its = sheets.filter((one) => one.title === title)
    const cells = surfaces.map((surface) =>
      its
        .filter((one) => one.surface === surface)
        .map(({ file }, at) => `[${at + 1}](${file})`)
        .join(' '),
    )
    return `| ${title} | ${cells.join(' | ')} | ${sum(its, 'pictures')} | ${Math.round(sum(its, 'bytes') / 1000)} kB |`
  })
  const first = sheets.filter(({ title }) => title === titles[0])
  return `# Every screen, in pictures

Made by \`npm run shots\` from the build in \`dist/chrome\`: each screen of the table in \`tests/e2e/screens\`, each tab of the options page, and the chip in each state on the practice site. Logins are made up, the clock stands still, and keys, QR codes and recovery codes are covered. The single pictures are in \`out/shots\` after a run.

| sheets | ${surfaces.join(' | ')} | pictures | size |
| --- | ${surfaces.map(() => '---').join(' | ')} | --- | --- |
${rows.join('\n')}

${sum(sheets, 'pictures')} pictures on ${sheets.length} sheets, ${(sum(sheets, 'bytes') / 1e6).toFixed(1)} MB.${
    skipped.length > 0
      ? `\n\nNot among them, since the machine that made them has no font for it: ${skipped.join(', ')}.`
      : ''
  }

## ${titles[0] ?? ''}

${first.map(({ file, surface }) => `![${surface}](${file})`).join('\n\n')}
`
}
