import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { inPage } from './in-page'

/** axe's source, for `setStage`: the pages' policy lets no script tag in. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What depends on the colours: the rest is the same in every theme. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
const everything: RunOptions = { runOnly: { type: 'tag', values: tags } }

interface World {
  axe: { run(root: Document, options: object): Promise<AxeResults> }
}

/**
 * What axe finds wrong with what the page shows, an element each. That a name holds the text on show (2.5.3) it takes to
 * the letter; a code, whose digits are read out one by one, holds them with spaces between, and what stands below with a comma.
 */
export const violations = (page: Page, what: 'everything' | 'colours' = 'everything'): Promise<string[]> =>
  inPage(
    page,
    async (options: object) => {
      const solid = (text: string | null | undefined) => (text ?? '').replaceAll(/[\s\p{P}]/gu, '')
      const isSpelt = (selector: string) => {
        const element = document.querySelector(selector)
        return solid(element?.getAttribute('aria-label')).includes(solid(element?.textContent))
      }
      const { axe } = globalThis as unknown as World
      const { violations } = await axe.run(document, { ...options, resultTypes: ['violations'] })
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .map(({ target, any }) => ({ at: target.join(' '), why: any[0]?.message ?? '' }))
          .filter(({ at }) => id !== 'label-content-name-mismatch' || !isSpelt(at))
          .map(({ at, why }) => `${id}: ${at} ${why}`.trim()),
      )
    },
    what === 'everything' ? everything : colours,
  )
