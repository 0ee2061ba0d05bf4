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
  refreshCodesIfShown()
}
// A popup in a tab of its own stays while logins are saved elsewhere.
const refreshCodesIfShown = () => {
  if (codes.value !== null) void refreshCodes()
}
// Also behind another tab: what a locked vault keeps must not stand there until somebody looks.
whenTold(() => void refreshStatus().then(refreshCodesIfShown))
addEventListener('focus', refresh)
document.addEventListener('visibilitychange', refresh)
void ask('settings.read', {}).then((answer) => {
  if (answer.ok) applyLook(answer.settings.theme)
})
void refreshStatus()
