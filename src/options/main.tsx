import { render } from 'preact'
import { ask } from '../ui/ask'
import { watchForFaults } from '../ui/Fault'
import { applyLook } from '../ui/page-look'
import { Closed } from './Closed'
import { Options } from './Options'

watchForFaults()
void ask('settings.read', {}).then((answer) => {
  if (answer.ok) applyLook(answer.settings.theme)
  render(answer.ok ? <Options settings={answer.settings} /> : <Closed reason={answer.reason} />, document.body)
})
