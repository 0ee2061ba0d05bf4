import { markArea } from './mark-area'
import { tellMarked } from './tell-marked'

/** Answers at once: the person takes their time, and nobody waits for a promise that long. */
function mark(): true {
  markArea((area) => void tellMarked(area))
  return true
}

Object.assign(globalThis, { countersignMark: mark })
