import { whenTold } from '../ui/told'
import { refreshStatus } from '../ui/vault-status'
import { codes, refreshCodes } from './codes'

const refresh = () => {
  if (document.visibilityState !== 'visible') return
  void refreshStatus()
  refreshCodesIfShown()
}
// A popup in a tab of its own stays while logins are saved elsewhere.
const refreshCodesIfShown = () => void (codes.value && refreshCodes())

/** Has the popup show what is so now, whenever somebody looks at it again. */
export function stayFresh(): void {
  // Also behind another tab: what a locked vault keeps must not stand there until somebody looks.
  whenTold(() => void refreshStatus().then(refreshCodesIfShown))
  addEventListener('focus', refresh)
  document.addEventListener('visibilitychange', refresh)
}
