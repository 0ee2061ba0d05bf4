import { RecoveryScreen } from '../../ui/RecoveryScreen'
import { dialogsCloseIt, goOnInTab } from '../place'
import { opened } from '../vault'

/** The recovery code in the popup; Firefox's has nothing to print from. */
export function Recovery() {
  return <RecoveryScreen printElsewhere={dialogsCloseIt() ? () => void goOnInTab('') : null} onKept={opened} />
}
