import { render } from 'preact'
import type { Settings } from '../messages'
import { ask } from '../ui/ask'
import { watchForFaults } from '../ui/Fault'
import { followSettings } from '../ui/follow-settings'
import { applyLook, applyOwnLook } from '../ui/page-look'
import { Closed } from './Closed'
import { Mend } from './mend/Mend'
import { Options } from './Options'

/** The page that mends the vault has the same address, with a place of its own behind `#`. */
function draw(settings: Settings): void {
  render(location.hash === '#mend' ? <Mend /> : <Options settings={settings} />, document.body)
}

watchForFaults()
applyOwnLook()
void ask('settings.read', {}).then(async (answer) => {
  if (!answer.ok) {
    render(<Closed reason={answer.reason} />, document.body)
    return
  }
  let settings = answer.settings
  await applyLook(settings)
  draw(settings)
  addEventListener('hashchange', () => draw(settings))
  followSettings(async (now) => {
    settings = now
    await applyLook(now)
    draw(now)
  })
})
