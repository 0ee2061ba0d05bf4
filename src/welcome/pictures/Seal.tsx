import { Logo } from '../../ui/Logo'

interface SealProps {
  readonly x: number
  readonly y: number
  readonly size: number
}

/** Our seal inside a drawing. */
export function Seal({ x, y, size }: SealProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <g class="upright">
        <Logo size={size} />
      </g>
    </g>
  )
}
