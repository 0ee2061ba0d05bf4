import { useSignalEffect } from '@preact/signals'
import { Fault } from '../ui/Fault'
import { RecoveryWait } from '../ui/RecoveryWait'
import { shownCode } from '../ui/recovery-code'
import { Said } from '../ui/Said'
import { Unavailable } from '../ui/Unavailable'
import { status } from '../ui/vault-status'
import { forgetCodes } from './codes'
import { lazily } from './lazily'
import { goBack, route } from './route'
import { Add } from './screens/Add'
import { Codes } from './screens/Codes'
import { LookAlike } from './screens/LookAlike'
import { Recovery } from './screens/Recovery'
import { Unlock } from './screens/Unlock'
import { Welcome } from './screens/Welcome'
import { warning } from './warning'

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
  // Before anybody types a passphrase.
  if (warning.value) return <LookAlike warned={warning.value} />
  if (status.value === null) return null
  const { state, reason, recoveryPending } = status.value
  if (shownCode.value) return <Recovery key={shownCode.value.code} />
  if (state === 'none') return <Welcome />
  if (state === 'unavailable') return <Unavailable reason={reason} />
  if (state === 'locked') return <Unlock />
  return recoveryPending ? <RecoveryWait /> : <Inside />
}

const Account = lazily(async () => (await import('./screens/Account')).Account)
const Clock = lazily(async () => (await import('./screens/Clock')).Clock)
const Found = lazily(async () => (await import('./screens/Found')).Found)
const SiteLogin = lazily(async () => (await import('./screens/SiteLogin')).SiteLogin)
const Share = lazily(async () => (await import('./share/Share')).Share)
const OpenShare = lazily(async () => (await import('./share/OpenShare')).OpenShare)
const SaveShared = lazily(async () => (await import('./share/SaveShared')).SaveShared)

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
      return <Account id={current.id} qr={current.qr === true} />
    case 'share':
      return <Share id={current.id} />
    case 'sealed':
      return <OpenShare text={current.text} />
    case 'opened':
      return <SaveShared opened={current.opened} sealed={current.sealed} />
    case 'clock':
      return <Clock />
    case 'site-login':
      return <SiteLogin asked={current.asked} here={current.here} />
  }
}
