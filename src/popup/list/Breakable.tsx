/** A login's name in little room: it goes on in a new line after an `@`, sooner than within a word. */
export const Breakable = ({ text }: { readonly text: string }) => (
  <>{text.split(/(?<=@)(?=\S)/).flatMap((part, at) => (at > 0 ? [<wbr key={at} />, part] : [part]))}</>
)
