import { render } from 'preact'
import { ask } from '../ui/ask'
import { watchForFaults } from '../ui/Fault'
import { applyLook } from '../ui/page-look'
import { Passkey } from './Passkey'

watchForFaults()
applyLook('system')
render(<Passkey />, document.body)
void ask('settings.read', {}).then((answer) => {
  if (answer.ok) applyLook(answer.settings.theme)
})
