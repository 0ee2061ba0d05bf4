import type { Group } from './group'
import { hostile } from './hostile'
import { imitations } from './imitations'
import { falseAlarms, innocent } from './innocent'
import { letters } from './letters'
import { listed, real } from './real'

export const handWritten: readonly Group[] = [
  ...real,
  ...imitations,
  ...letters,
  ...hostile,
  ...innocent,
  ...falseAlarms,
]

/** The whole table: what is to be said of every address. */
export const groups: readonly Group[] = [listed, ...handWritten]
