import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as english from '@zxcvbn-ts/language-en'
import type { MessageKey } from '../i18n/t'

/** How hard a passphrase is to guess. */
export interface Strength {
  /** 0 to 4, by the time that guessing takes; 3 and more is taken: a week and longer. */
  readonly score: 0 | 1 | 2 | 3 | 4
  /** Seconds for somebody with a copy of the vault who makes 10,000 guesses a second: many machines against Argon2id. */
  readonly seconds: number
  /** Why it is too weak. */
  readonly advice: MessageKey
}

// The words that a guesser of this vault would try first.
const nearby = ['countersign', 'amazon', 'seller', 'sellercentral', 'vendor', 'authenticator', 'passphrase', 'password']

const judge = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
  // Longer ones take too long to judge; what is beyond only adds to the strength.
  maxLength: 64,
})

/** The library's warnings, which come as keys where no translation is given. */
const advice: Readonly<Record<string, MessageKey>> = {
  straightRow: 'weak_keyboard',
  keyPattern: 'weak_keyboard',
  simpleRepeat: 'weak_repeat',
  extendedRepeat: 'weak_repeat',
  sequences: 'weak_sequence',
  recentYears: 'weak_date',
  dates: 'weak_date',
  topTen: 'weak_common',
  topHundred: 'weak_common',
  common: 'weak_common',
  similarToCommon: 'weak_common',
  wordByItself: 'weak_word',
  namesByThemselves: 'weak_name',
  commonNames: 'weak_name',
  userInputs: 'weak_ours',
}

/** Seconds at which a score ends: a minute, an hour, a week, a year. */
const steps = [60, 3600, 604_800, 31_536_000] as const

const scoreOf = (seconds: number) => steps.filter((step) => seconds >= step).length as Strength['score']

/** Judges a passphrase. Heavy (dictionaries): loaded where one is chosen, nowhere else. */
export function strengthOf(passphrase: string): Strength {
  const { crackTimes, feedback } = judge.check(passphrase, nearby)
  const seconds = crackTimes.offlineSlowHashingXPerSecond.seconds
  return { score: scoreOf(seconds), seconds, advice: advice[feedback.warning ?? ''] ?? 'weak_plain' }
}
