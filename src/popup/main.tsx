// First of all imports: it is under way while the others run.
// biome-ignore assist/source/organizeImports: the order is what counts
import { opening } from './begin'
import { render } from 'preact'
import { watchForFaults } from '../ui/Fault'
import { followSettings } from '../ui/follow-settings'
import { applyLook } from '../ui/page-look'
import { applyLastTheme } from '../ui/theme'
import { whenTold } from '../ui/told'
import { refreshStatus } from '../ui/vault-status'
import { App } from './App'
import { codes, refreshCodes } from './codes'
import { takeOpening } from './opening'
import { isToolbarPopup } from './place'
import { showTabIcon } from './tab-icon'

watchForFaults()
void opening.then(async (found) => {
  if (found.settings) await applyLook(found.settings)
  else applyLastTheme()
  await takeOpening(found)
  // In place of the first picture.
  document.body.replaceChildren()
  render(<App />, document.body)
  followSettings()
  if (!isToolbarPopup()) showTabIcon()
})

const refresh = () => {
  if (document.visibilityState !== 'visible') return
  void refreshStatus()
  refreshCodesIfShown()
}
// A popup in a tab of its own stays while logins are saved elsewhere.
const refreshCodesIfShown = () => void (codes.value && refreshCodes())
// Also behind another tab: what a locked vault keeps must not stand there until somebody looks.
whenTold(() => void refreshStatus().then(refreshCodesIfShown))
addEventListener('focus', refresh)
document.addEventListener('visibilitychange', refresh)
