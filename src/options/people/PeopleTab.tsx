import { WhenOpen } from '../WhenOpen'
import { People } from './People'

/** Who uses which login, and what is to be done when somebody leaves. */
export function PeopleTab() {
  return (
    <WhenOpen>
      <People />
    </WhenOpen>
  )
}
