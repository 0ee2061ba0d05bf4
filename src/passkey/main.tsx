import { render } from 'preact'
import { ask } from '../ui/ask'
import { watchForFaults } from '../ui/Fault'
import { followSettings } from '../ui/follow-settings'
import { applyLook, applyOwnLook } from '../ui/page-look'
import { Passkey } from './Passkey'

watchForFaults()
applyOwnLook()
void ask('settings.read', {}).then(async (answer) => {
  if (answer.ok) await applyLook(answer.settings)
  render(<Passkey />, document.body)
  followSettings()
})
