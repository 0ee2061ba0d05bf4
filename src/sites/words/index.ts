import { ar } from './ar'
import { cs } from './cs'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { hi } from './hi'
import { it } from './it'
import { ja } from './ja'
import { nl } from './nl'
import { pl } from './pl'
import { pt } from './pt'
import { sv } from './sv'
import { tr } from './tr'
import type { Words } from './words'
import { zh } from './zh'

export type { Words }

/** Every language that Amazon asks for codes in; a word that one of them has is a hint on a page in any. */
export const words: readonly Words[] = [ar, cs, de, en, es, fr, hi, it, ja, nl, pl, pt, sv, tr, zh]
