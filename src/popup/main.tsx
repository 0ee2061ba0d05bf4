// First of all imports: it is under way while the others run.
// biome-ignore assist/source/organizeImports: the order is what counts
import { opening } from './begin'
import { render } from 'preact'
import { watchForFaults } from '../ui/Fault'
import { followSettings } from '../ui/follow-settings'
import { applyLook, speakOfAll } from '../ui/page-look'
import { applyLastTheme } from '../ui/theme'
import { App } from './App'
import { takeOpening } from './opening'
import { nextFrame } from './next-frame'
import { isToolbarPopup } from './place'
import { stayFresh } from './stay-fresh'
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
  // Most of what the popup can say is not in its first picture, which would wait for it.
  void nextFrame().then(speakOfAll)
  if (!isToolbarPopup()) showTabIcon()
})
stayFresh()
