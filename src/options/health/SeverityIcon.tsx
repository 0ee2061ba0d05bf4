import { IconFrame } from '../../ui/IconFrame'
import type { Severity } from './finding-looks'

/** Three shapes, told apart without their colours: a triangle, a diamond, a circle. */
const shapes = {
  grave: 'M10 3 2.5 16.5h15zM10 8v4M10 14.2h.01',
  advice: 'M10 2.5 17.5 10 10 17.5 2.5 10zM10 6.8v3.8M10 13.2h.01',
  note: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 9.2v4.6M10 6.3h.01',
  fine: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM6.6 10.3l2.4 2.4 4.6-5',
} as const satisfies Record<Severity | 'fine', string>

export const SeverityIcon = ({ severity }: { readonly severity: keyof typeof shapes }) => (
  <IconFrame path={shapes[severity]} />
)
