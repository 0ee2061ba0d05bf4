import { render } from 'preact'
import type { Settings } from '../messages'
import { ask } from '../ui/ask'
import { watchForFaults } from '../ui/Fault'
import { applyLook } from '../ui/page-look'
import { Closed } from './Closed'
import { Mend } from './mend/Mend'
import { Options } from './Options'

const pageOf = (settings: Settings) => (location.hash === '#mend' ? <Mend /> : <Options settings={settings} />)

watchForFaults()
void ask('settings.read', {}).then((answer) => {
  if (answer.ok) applyLook(answer.settings.theme)
  render(answer.ok ? pageOf(answer.settings) : <Closed reason={answer.reason} />, document.body)
})
