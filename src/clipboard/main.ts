import { ask } from '../ui/ask'
import { emptyIfHolds } from './empty-if-holds'

// Chromium's worker has no document; this unseen one lives for a moment.
void ask('clipboard.take', {}).then(({ code }) => {
  if (code !== null) emptyIfHolds(code)
  window.close()
})
