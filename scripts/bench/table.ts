import type { Result } from './result'

const number = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toPrecision(2)

const head = ['', 'ours, ms', 'baseline, ms', 'ratio', 'min – max', 'baseline is']

function row({ title, baselineTitle, ours, baseline, ratio, note }: Result): readonly string[] {
  const ratios = ratio ? [number(ratio.median), `${number(ratio.min)} – ${number(ratio.max)}`] : ['–', '–']
  const what = note ? `${baselineTitle}; ${note}` : baselineTitle
  return [title, number(ours.median), number(baseline.median), ...ratios, what]
}

/** Medians; the ratio is that of the rounds' own ratios, and below 1 we are faster. */
export function table(results: readonly Result[]): string {
  const rows = [head, ...results.map(row)]
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
  const last = head.length - 1
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : at === last ? cell : cell.padStart(widths[at] ?? 0)))
      .join('  ')
  return rows.map(line).join('\n')
}
