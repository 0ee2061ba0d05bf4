import { render } from 'preact'
import { ask } from '../ui/ask'
import { watchForFaults } from '../ui/Fault'
import { applyLook } from '../ui/page-look'
import { whenTold } from '../ui/told'
import { App } from './App'
import { codes, refreshCodes } from './codes'
import { isToolbarPopup } from './place'
import { refreshStatus } from './vault'

watchForFaults()
document.documentElement.dataset.place = isToolbarPopup() ? 'popup' : 'page'
applyLook('system')
render(<App />, document.body)

const refresh = () => {
  if (document.visibilityState !== 'visible') return
  void refreshStatus()
  // A popup in a tab of its own stays while logins are saved elsewhere.
  if (codes.value !== null) void refreshCodes()
}
whenTold(refresh)
addEventListener('focus', refresh)
document.addEventListener('visibilitychange', refresh)
void ask('settings.read', {}).then((answer) => {
  if (answer.ok) applyLook(answer.settings.theme)
})
void refreshStatus()
