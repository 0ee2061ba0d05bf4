interface Sheet {
  readonly file: string
  readonly title: string
  readonly pictures: number
  readonly bytes: number
}

/** What is in `docs/shots`, with the sheets to look at. */
export function sheetsReadme(sheets: readonly Sheet[], skipped: readonly string[]): string {
  const total = sheets.reduce((sum, { bytes }) => sum + bytes, 0)
  const rows = sheets.map(
    ({ file, title, pictures, bytes }) => `| [${title}](${file}) | ${pictures} | ${Math.round(bytes / 1000)} kB |`,
  )
  return `# Every screen, in pictures

Made by \`npm run shots\` from the build in \`dist/chrome\`: each screen of the table in \`tests/e2e/screens\`, each tab of the options page, and the chip in each state on the practice site. Logins are made up, the clock stands still, and keys, QR codes and recovery codes are covered. The single pictures are in \`out/shots\` after a run.

| sheet | pictures | size |
| --- | --- | --- |
${rows.join('\n')}

${sheets.reduce((sum, { pictures }) => sum + pictures, 0)} pictures on ${sheets.length} sheets, ${(total / 1e6).toFixed(1)} MB.${
    skipped.length > 0
      ? `\n\nNot among them, since the machine that made them has no font for it: ${skipped.join(', ')}.`
      : ''
  }

${sheets.map(({ file, title }) => `## ${title}\n\n![${title}](${file})`).join('\n\n')}
`
}
