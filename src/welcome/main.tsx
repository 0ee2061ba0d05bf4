import { render } from 'preact'
import { ask } from '../ui/ask'
import { watchForFaults } from '../ui/Fault'
import { applyLook, applyOwnLook } from '../ui/page-look'
import { whenTold } from '../ui/told'
import { refreshStatus } from '../ui/vault-status'
import { Welcome } from './Welcome'

watchForFaults()
applyOwnLook()
void ask('settings.read', {}).then(async (answer) => {
  if (answer.ok) await applyLook(answer.settings)
  render(<Welcome />, document.body)
})

// The vault may be made, opened or locked elsewhere, also while this page is behind another one.
const refresh = () => void refreshStatus()
whenTold(refresh)
addEventListener('focus', refresh)
document.addEventListener('visibilitychange', refresh)
refresh()
