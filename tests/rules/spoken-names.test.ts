import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languageNames, localeOf } from '../../src/core/languages'

/** What stands on a button, and what it is called for ears, where there are several of its kind. */
const pairs = [
  ['counterCode', 'counterCodeOf'],
  ['people_rename', 'people_renameOf'],
  ['people_assign', 'people_assignOf'],
  ['people_leave', 'people_leaveOf'],
  ['people_openList', 'people_openListOf'],
  ['health_open', 'health_openOf'],
  ['health_delete', 'health_deleteOf'],
  ['history_restore', 'history_restoreName'],
] as const

const solid = (text: string) =>
  text
    .replaceAll(/\$\w+\$/g, '')
    .replaceAll(/[\s\p{P}]/gu, '')
    .toLowerCase()

// WCAG 2.2, 2.5.3: who says what stands on it is to be understood.
test.each(languageNames)('%s: what a button is called holds the words that are on it', (language) => {
  const file = new URL(`../../public/_locales/${localeOf(language)}/messages.json`, import.meta.url)
  const locale = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { readonly message: string }>
  for (const [shown, called] of pairs)
    expect(solid(locale[called]?.message ?? ''), called).toContain(solid(locale[shown]?.message ?? '?'))
})
