import type { PopupOpening } from '../messages'
import { takeStatus } from '../ui/vault-status'
import { takeFirst } from './codes'
import { arrangement } from './list/arrangement'
import { warn } from './warning'

/** Takes the answer that the popup begins with. */
export async function takeOpening({ status, settings, warning, list }: PopupOpening): Promise<void> {
  if (warning) warn(warning)
  if (settings) arrangement.value = settings
  if (list) takeFirst(list)
  await takeStatus(status)
}
