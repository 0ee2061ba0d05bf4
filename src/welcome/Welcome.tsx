import { Fault } from '../ui/Fault'
import { RecoveryScreen } from '../ui/RecoveryScreen'
import { RecoveryWait } from '../ui/RecoveryWait'
import { shownCode } from '../ui/recovery-code'
import { Said } from '../ui/Said'
import { Unavailable } from '../ui/Unavailable'
import { useHash } from '../ui/use-hash'
import { refreshStatus, status } from '../ui/vault-status'
import { CodesStep } from './CodesStep'
import { MeetStep } from './MeetStep'
import { Progress } from './Progress'
import { placeOf } from './place'
import { Try } from './practice/Try'
import { VaultStep } from './VaultStep'

/** The welcome page: three steps, and a practice. */
export function Welcome() {
  return (
    <>
      <Fault />
      <Current hash={useHash().value} />
      <Said />
    </>
  )
}

function Current({ hash }: { readonly hash: string }) {
  if (status.value === null) return null
  const { state, reason, recoveryPending } = status.value
  if (state === 'unavailable') return <Unavailable reason={reason} />
  const shown = shownCode.value
  // A code that nobody noted as kept comes before everything else.
  const isRecovery = shown !== null || (state === 'unlocked' && recoveryPending)
  const place = isRecovery ? 'vault' : placeOf(hash, state)
  return (
    <>
      <Progress place={place} state={state} />
      {isRecovery ? (
        shown ? (
          <RecoveryScreen key={shown.code} onKept={keptCode} />
        ) : (
          <RecoveryWait />
        )
      ) : (
        <>
          {place === 'meet' && <MeetStep />}
          {place === 'vault' && <VaultStep isMade={state !== 'none'} />}
          {place === 'codes' && <CodesStep />}
          {place === 'try' && <Try isOpen={state === 'unlocked'} />}
        </>
      )}
    </>
  )
}

async function keptCode(): Promise<void> {
  location.hash = '#codes'
  await refreshStatus()
}
