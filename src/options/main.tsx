import { render } from 'preact'
import { ask } from '../ui/ask'
import { watchForFaults } from '../ui/Fault'
import { applyLook } from '../ui/page-look'
import { Options } from './Options'

watchForFaults()
void ask('settings.read', {}).then((settings) => {
  applyLook(settings.theme)
  render(<Options settings={settings} />, document.body)
})
