import { computed } from '@preact/signals'
import type { ListFace } from '../../messages'
import { codes } from '../codes'
import { query } from './query'
import { searchFaces } from './search'

/** The logins that the list shows. */
export const shown = computed<readonly ListFace[]>(() => searchFaces(codes.value?.faces ?? [], query.value))
