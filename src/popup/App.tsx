import { useSignalEffect } from '@preact/signals'
import { Fault } from '../ui/Fault'
import { shownCode } from '../ui/recovery-code'
import { Said } from '../ui/Said'
import { forgetCodes } from './codes'
import { goBack, route } from './route'
import { Account } from './screens/Account'
import { Add } from './screens/Add'
import { Codes } from './screens/Codes'
import { Found } from './screens/Found'
import { Recovery } from './screens/Recovery'
import { RecoveryWait } from './screens/RecoveryWait'
import { Unavailable } from './screens/Unavailable'
import { Unlock } from './screens/Unlock'
import { Welcome } from './screens/Welcome'
import { status } from './vault'

/** The popup: the vault's state chooses the screen, and inside an open vault the route. */
export function App() {
  useSignalEffect(() => {
    if (status.value === null || status.value.state === 'unlocked') return
    forgetCodes()
    goBack()
  })
  return (
    <>
      <Fault />
      <Current />
      <Said />
    </>
  )
}

function Current() {
  if (status.value === null) return null
  const { state, reason, recoveryPending } = status.value
  if (shownCode.value) return <Recovery key={shownCode.value.code} />
  if (state === 'none') return <Welcome />
  if (state === 'unavailable') return <Unavailable reason={reason} />
  if (state === 'locked') return <Unlock />
  return recoveryPending ? <RecoveryWait /> : <Inside />
}

function Inside() {
  const current = route.value
  switch (current.at) {
    case 'codes':
      return <Codes />
    case 'add':
      return <Add found={current.found} />
    case 'found':
      return <Found logins={current.found} />
    case 'account':
      return <Account id={current.id} />
  }
}
