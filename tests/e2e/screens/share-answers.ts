import { sharePrefix } from '../../../src/core/share/format'
import { madeFace } from './made-face'
import type { Answers } from './screen'
import { now } from './standing-now'

/** As long as a sealed login is, and none. */
const sealed = sharePrefix + '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.repeat(10)
const { issuer, label } = madeFace(0)

/** A login on its way from one colleague to another. */
export const shared = {
  made: {
    'share.make': { ok: true, shared: { passphrase: '7K2M-XQ4P-9TZB-V3HD', text: sealed, createdAt: now } },
  },
  came: {
    'found.waiting': { ok: true, waiting: { ok: true, found: [], missing: [], sealed } },
    'found.shown': { ok: true },
    'share.open': {
      ok: true,
      opened: { handle: 'made', issuer, label, sharedBy: { from: 'Karin Holzer', at: now } },
    },
  },
} as const satisfies Readonly<Record<string, Answers>>
