import { ask } from '../../ui/ask'
import { Fault } from '../../ui/Fault'
import { useTold } from '../../ui/told'
import { SeriesScreen } from './SeriesScreen'
import { SheetScreen } from './SheetScreen'
import { putAwayExport, type ShownExport } from './shown-export'

/** Keys on the screen take the whole page, until they are put away or the vault locks. */
export function ExportScreen({ shown }: { readonly shown: ShownExport }) {
  useTold(() => void putAwayWhenLocked())
  return (
    <>
      <Fault />
      {'series' in shown ? <SeriesScreen {...shown} /> : <SheetScreen {...shown} />}
    </>
  )
}

async function putAwayWhenLocked(): Promise<void> {
  if ((await ask('vault.status', {})).state !== 'unlocked') putAwayExport()
}
