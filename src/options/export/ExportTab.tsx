import { WhenOpen } from '../WhenOpen'
import { ExportForm } from './ExportForm'

/** Logins into a file. */
export function ExportTab() {
  return (
    <WhenOpen>
      <ExportForm />
    </WhenOpen>
  )
}
