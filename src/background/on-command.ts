import { lock } from './auto-lock'
import { fillByGesture } from './fill-front'
import { scanFront } from './front-verbs'

const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  fill: () => fillByGesture(),
  scan: scanFront,
  lock: () => lock('hand'),
}

/** To be registered for `commands.onCommand` at top level. */
export async function onCommand(command: string): Promise<void> {
  await commands[command]?.()
}
