import { Secret, TOTP } from 'otpauth/dist/otpauth.esm.js'
import { codeOfStep, stepAt } from '../../src/core/otp/code'
import type { Measure } from './measure'
import { sideBySide } from './side-by-side'

const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZD'
const start = 1_700_000_000_000
const times = 2_000

/** otpauth's build for Node hashes in native code, which no browser has without waiting. Both decode the key each time, as they do for a code that is asked for once. */
export const codes: Measure = {
  name: 'codes',
  async run(take) {
    for (const algorithm of ['SHA1', 'SHA256', 'SHA512'] as const) {
      const parameters = { type: 'totp', secret: key, algorithm, digits: 6, period: 30, counter: 0 } as const
      const ours = (moment: number) => codeOfStep(parameters, stepAt(moment, 30))
      const theirs = (timestamp: number) =>
        new TOTP({ secret: Secret.fromBase32(key), algorithm, digits: 6, period: 30 }).generate({ timestamp })
      if (ours(start) !== theirs(start)) throw new Error(`${algorithm}: two ways to one code, two codes`)
      let moment = start
      const next = () => {
        moment += 30_000
        return moment
      }
      await take({
        title: `a code, ${algorithm}`,
        baseline: 'otpauth, as a browser gets it',
        rounds: 9,
        round: sideBySide(
          () => ours(next()),
          () => theirs(next()),
          times,
        ),
      })
    }
  },
}
