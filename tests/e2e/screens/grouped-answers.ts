import type { CodeRow, ListFace } from '../../../src/messages'
import { madeFace } from './made-face'
import type { Answers } from './screen'
import { now } from './standing-now'

type Given = Partial<ListFace & Pick<CodeRow, 'practice' | 'usedUntil'>>

/** One of each look that a row may have. */
const given: readonly Given[] = [
  { pinned: true },
  { section: 'Bruno', person: 'Bruno', confirmed: false },
  { section: 'Bruno', person: 'Bruno', type: 'hotp' },
  { section: 'Karin Holzer', person: 'Karin Holzer', practice: true },
  { usedUntil: now + 17_000 },
]
const rows = given.map(({ practice, usedUntil = 0, ...given }, at) => {
  const face: ListFace = {
    ...madeFace(at),
    ...{ person: '', type: 'totp', confirmed: true, pinned: false, section: '', also: '' },
    ...given,
  }
  const row: CodeRow = {
    ...face,
    period: 30,
    code: face.type === 'hotp' ? '' : '482913',
    nextCode: face.type === 'hotp' ? '' : '930264',
    validUntil: now + 17_000,
    usedUntil,
    ...(practice && { practice }),
  }
  return { face, row }
})

/** The list in groups by person; whoever chose them finds the setting written. */
export const grouped = {
  'settings.write': { ok: true },
  'accounts.faces': { ok: true, faces: rows.map(({ face }) => face) },
  'accounts.codes': { ok: true, rows: rows.map(({ row }) => row) },
  'accounts.check': { ok: true, damage: [], authentic: true, faces: null },
} as const satisfies Answers
