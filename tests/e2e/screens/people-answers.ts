import type { Face, HandOverRow, PersonLogin } from '../../../src/messages'
import { madeFace } from './made-face'
import type { Answers } from './screen'
import { now } from './standing-now'

const day = 86_400_000
const used = (at: number, others = ''): PersonLogin => ({ ...madeFace(at), others })
const listed = (at: number, { done = false, renewed = false, others = '' }): HandOverRow => ({
  ...madeFace(at),
  done,
  renewed,
  others,
})
const logins: readonly Face[] = Array.from({ length: 12 }, (_, at) => madeFace(at))

/** One who stays and one who leaves, with what is left to do: a name as long as they come, and every state of a login. */
export const leaving = {
  'people.list': {
    ok: true,
    people: [
      { name: 'Bruno', logins: [used(0, 'Karin Holzer'), used(1)], leaving: null },
      {
        name: 'Karin Holzer',
        logins: [used(0, 'Bruno'), used(4), used(28)],
        leaving: {
          since: now - 3 * day,
          logins: [
            listed(0, { done: true, others: 'Bruno' }),
            listed(4, { done: true, renewed: true }),
            listed(28, { others: 'Bruno, Donatella Esposito' }),
            listed(2, {}),
          ],
        },
      },
    ],
    logins,
    several: logins.slice(0, 1),
    nobody: logins.slice(2, 4),
  },
} as const satisfies Answers
