import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers } from './driver'
import { forcedFaults } from './screens/forced-colours'
import { inPage } from './screens/in-page'
import { overflowing } from './screens/overflowing'
import { type Stage, setStage } from './screens/stage'
import { tabWalk } from './screens/tab-walk'

/** Those of which each has something of its own to be seen: a countdown, fields, switches, tabs, marks, pictures. */
const forced = [
  'codes',
  'codes-front',
  'codes-keys',
  'codes-sort',
  'unlock',
  'account',
  'account-delete',
  'options-security',
  'options-health',
  'options-findings',
  'options-activity-busy',
  'options-people-leaving',
  'options-import',
  'options-preview',
  'first-steps-meet',
  'first-steps-vault',
  'help',
  'help-guide',
]

const long = process.env.COUNTERSIGN_LONG
/** What the short run walks: what people see each day, and a page of each kind. */
const main = ['codes-front', 'codes-sort', 'unlock', 'account', 'options-security', 'first-steps-vault']
/** And looks at in forced colours. */
const mainForced = ['codes-front', 'options-security']

describe.runIf(browsers.includes('chrome'))('every screen, from right to left', () => {
  let stage: Stage
  const faults = { order: [] as string[], unseen: [] as string[], wide: [] as string[] }

  // In Arabic, where everything is mirrored: the order of the keys is not.
  beforeAll(async () => {
    stage = await setStage()
    await stage.speak('ar')
  })
  afterAll(() => stage?.close())

  test('is gone over with the Tab key', async () => {
    const walked = stage.screens.filter(({ name }) => long || main.includes(name))
    expect(walked.length).toBeGreaterThanOrEqual(main.length)
    for (const screen of walked) {
      await stage.show(screen)
      const note = (list: string[], found: readonly string[], where = '') =>
        list.push(...found.map((it) => `${screen.name}${where}: ${it}`))
      note(faults.wide, await inPage(stage.tab, overflowing))
      const { expected, met, unseen } = await stage.whole(() => tabWalk(stage.tab))
      const first = screen.isEndless ? 20 : undefined
      const [was, wanted] = [met, expected].map((stops) => stops.slice(0, first).join(', '))
      if (was !== wanted) note(faults.order, [`${was} in place of ${wanted}`])
      note(faults.unseen, unseen)
      await stage.zoom()
      note(faults.wide, await inPage(stage.tab, overflowing), ', zoomed')
    }
  }, 600_000)

  test('everything on it is met once, in the order in which it stands', () => expect(faults.order).toEqual([]))
  test('the focus is seen wherever it is', () => expect(faults.unseen).toEqual([]))
  test('nothing is cut off or reaches out, also at 200 %', () => expect(faults.wide).toEqual([]))

  describe.each(['light', 'dark'] as const)('in %s forced colours', (scheme) => {
    test.each(long ? forced : mainForced)('focus, words and signs are seen: %s', async (name) => {
      const screen = stage.screens.find((one) => one.name === name)
      if (!screen) throw new Error(`no screen ${name}`)
      await stage.show(screen, 'light')
      expect(await forcedFaults(stage.tab, scheme)).toEqual([])
    })
  })
})
