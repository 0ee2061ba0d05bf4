import { render } from 'preact'
import { ask } from '../ui/ask'
import { watchForFaults } from '../ui/Fault'
import { applyLook } from '../ui/page-look'
import { App } from './App'
import { isToolbarPopup } from './place'
import { refreshStatus } from './vault'

watchForFaults()
document.documentElement.dataset.place = isToolbarPopup() ? 'popup' : 'page'
applyLook('system')
render(<App />, document.body)

const refresh = () => {
  if (document.visibilityState === 'visible') void refreshStatus()
}
addEventListener('focus', refresh)
document.addEventListener('visibilitychange', refresh)
void ask('settings.read', {}).then((answer) => {
  if (answer.ok) applyLook(answer.settings.theme)
})
void refreshStatus()
