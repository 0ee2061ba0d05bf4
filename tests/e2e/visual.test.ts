import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers } from './driver'
import type { Stage } from './screens/stage'
import { keptNames, keptPicture, setVisualStage, takeMain } from './visual/kept'
import { difference } from './visual/small-picture'

/** Share of a picture that may look otherwise: a button's icon is less than that, a button is more. */
const tolerance = 0.003
const out = new URL('../../out/visual', import.meta.url).pathname

describe.runIf(browsers.includes('chrome'))('the main screens', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setVisualStage()
  })
  afterAll(() => stage?.close())

  test('look as they were kept (`npm run shots -- --keep` keeps how they look now)', async () => {
    const seen: string[] = []
    const different: string[] = []
    for await (const { name, whole, small } of takeMain(stage)) {
      seen.push(name)
      const kept = keptPicture(name)
      const share = kept ? difference(kept, small) : 1
      if (share <= tolerance) continue
      different.push(`${name}: ${(100 * share).toFixed(1)} % is different`)
      mkdirSync(out, { recursive: true })
      writeFileSync(join(out, `${name}.png`), whole)
      if (kept) writeFileSync(join(out, `${name}-kept.png`), PNG.sync.write(kept))
    }
    expect(different, `now in ${out}`).toEqual([])
    expect(seen.toSorted()).toEqual(keptNames().toSorted())
  }, 120_000)
})
