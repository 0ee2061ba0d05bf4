import { WhenOpen } from '../WhenOpen'
import { HistoryList } from './HistoryList'
import { ImportFile } from './ImportFile'

/** Logins from a file, and from the vault's own history. */
export function ImportTab() {
  return (
    <WhenOpen>
      <ImportFile />
      <HistoryList />
    </WhenOpen>
  )
}
