import type { Guide } from './guides/guides'

const lines = (texts: readonly string[]) => texts.map((text) => <li key={text}>{text}</li>)

/** What stands below a guide's title. */
export function GuideText({ guide: { lead, steps, points, end } }: { readonly guide: Guide }) {
  return (
    <>
      <p>{lead}</p>
      {steps && <ol>{lines(steps)}</ol>}
      {points && <ul>{lines(points)}</ul>}
      {end && <p class="end">{end}</p>}
    </>
  )
}
