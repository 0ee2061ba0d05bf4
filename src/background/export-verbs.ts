import type { Account } from '../core/account'
import { writeAegis, writeSealedAegis } from '../core/export/aegis'
import { writeCxf } from '../core/export/cxf'
import type { ExportedText, LeftOut } from '../core/export/left-out'
import { writeMigrationSeries } from '../core/export/migration-series'
import { writeOtpauthLines } from '../core/export/otpauth-lines'
import { formatOtpauth } from '../core/otp/uri'
import { isReal } from '../core/practice'
import type { Exported, ExportKind, Outcome, Refusal, SheetRow } from '../messages'
import { readPolicy } from '../storage/policy'
import { askAgain } from './ask-again'
import { touchSession } from './auto-lock'
import type { PageHandlers } from './handlers'
import { noteDeed } from './note-deed'
import { isFailure, openVault } from './open-vault'
import { random } from './random'

interface Made {
  readonly content: Exported['content']
  readonly left: readonly LeftOut[]
}

const file = ({ text, left }: ExportedText): Made => ({ content: { text }, left })

function sheetRow(account: Account): SheetRow {
  const { id, issuer, label, person, type, algorithm, digits, period, counter, secret } = account
  const face = { id, issuer, label, person }
  return { ...face, type, algorithm, digits, period, counter, secret, link: formatOtpauth(account) }
}

/** How each kind is made; a new one is a line here, one in the table of messages and one in the options page's. */
const makers: {
  readonly [K in ExportKind]: (accounts: readonly Account[], password: string) => Made | Promise<Made>
} = {
  'otpauth-lines': (accounts) => file(writeOtpauthLines(accounts)),
  aegis: async (accounts, password) => file(await writeSealedAegis(accounts, password, random)),
  'aegis-plain': (accounts) => file(writeAegis(accounts, random)),
  cxf: (accounts) => file(writeCxf(accounts, Date.now())),
  'google-migration': (accounts) => {
    const { links, left } = writeMigrationSeries(accounts, random)
    return { content: { links }, left }
  },
  sheet: (accounts) => ({ content: { rows: accounts.map(sheetRow) }, left: [] }),
}

/** What nobody reads who only gets hold of it. */
const sealed: readonly ExportKind[] = ['aegis']

export const exportVerbs = {
  async 'export.make'({ kind, password, proof }, work): Promise<Outcome<{ exported: Exported }> | Refusal> {
    const now = Date.now()
    await work.begin('vault')
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    if (!sealed.includes(kind) && (await readPolicy()).noPlainExport)
      return { ok: false, reason: 'set-by-organisation' }
    await work.begin('proof')
    const refused = await askAgain(vault, proof, work)
    if (refused) return refused
    await touchSession(now)
    await work.begin(password === '' ? 'file' : 'key')
    const accounts = vault.accounts.filter(isReal)
    const { content, left } = await makers[kind](accounts, password)
    // The last moment to stop: what is noted is handed over.
    await work.begin('file')
    const logins = accounts.length - left.length
    if (logins > 0) await noteDeed(vault.vaultKey, { kind: 'exported', count: logins })
    const unreadable = vault.damage.filter((damage) => damage.kind === 'missing' || damage.kind === 'damaged').length
    const skipped = left.map(({ login: { issuer, label }, reason }) => ({ issuer, label, reason }))
    return { ok: true, exported: { createdAt: now, content, logins, left: skipped, unreadable } }
  },
} satisfies Partial<PageHandlers>
