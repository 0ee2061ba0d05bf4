import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import type { Reason } from '../../messages'
import { ask } from '../../ui/ask'
import type { QrCells } from '../../ui/QrPicture'
import { refreshStatus } from '../../ui/vault-status'
import { pictureOf } from './picture-of'
import { accepts } from './practice-site'

/** The practice login as the page knows it. */
export interface PracticeLogin {
  readonly link: string
  readonly cells: QrCells
}

/** How far the practice is. */
export type Stage =
  | { readonly at: 'beginning' }
  /** The site shows its QR code. */
  | { readonly at: 'enrol'; readonly login: PracticeLogin }
  /** The login is in the vault. */
  | { readonly at: 'saved'; readonly login: PracticeLogin; readonly id: string }
  /** The site asks for a code. `answer`: what became of the last one. */
  | {
      readonly at: 'challenge'
      readonly login: PracticeLogin
      readonly id: string
      readonly answer: 'none' | 'filled' | 'refused'
    }
  /** The code was right. `left`: why the practice login could not be taken away yet. */
  | { readonly at: 'done'; readonly left: Reason | null }

export interface Practice {
  readonly stage: ReadonlySignal<Stage>
  /** What went wrong, to be said. */
  readonly problem: ReadonlySignal<string>
  begin(): Promise<void>
  /** Reads the QR code on show and saves its key. */
  save(): Promise<void>
  /** On to the site's sign-in. */
  goOn(): void
  /** The code of the login as the vault makes it; null where there is none any more. */
  code(): Promise<string | null>
  filled(): void
  /** Hands what was typed in to the site. */
  signIn(typed: string): Promise<void>
}

/** The practice from its QR code to the sign-in; its login leaves the vault with the page, wherever that happens. */
export function usePractice(): Practice {
  const stage = useSignal<Stage>({ at: 'beginning' })
  const problem = useSignal('')

  const failed = async (reason: Reason) => {
    problem.value = reasonText(reason)
    if (reason === 'locked' || reason === 'no-vault') await refreshStatus()
  }
  const begin = async () => {
    problem.value = ''
    const [begun, { qrPath }] = await Promise.all([ask('practice.begin', {}), import('../../ui/qr-path')])
    if (!begun.ok) return failed(begun.reason)
    stage.value = { at: 'enrol', login: { link: begun.link, cells: qrPath(begun.link) } }
  }
  /** Another page has ended the practice meanwhile, or somebody has deleted its login. */
  const beginAgain = async () => {
    await begin()
    if (stage.value.at === 'enrol') problem.value = t('practice_gone')
  }
  useEffect(() => {
    const stop = new AbortController()
    const end = () => {
      // What is locked by then is taken away at the next unlock.
      if (stage.value.at !== 'done') void ask('practice.end', {}).catch(() => undefined)
    }
    addEventListener('pagehide', end, { signal: stop.signal })
    // A page that the browser had only put aside.
    addEventListener('pageshow', ({ persisted }) => persisted && void begin(), { signal: stop.signal })
    void begin()
    return () => {
      stop.abort()
      end()
    }
  }, [])

  return {
    stage,
    problem,
    begin,
    async save() {
      if (stage.value.at !== 'enrol') return
      const { login } = stage.value
      problem.value = ''
      const read = await ask('found.picture', { picture: pictureOf(login.cells) })
      if (!read.ok) return failed(read.reason)
      const text = read.found[0]?.text ?? ''
      const added = await ask('accounts.add', { text, issuer: t('practice_name'), label: '' })
      if (!added.ok) return failed(added.reason)
      stage.value = { at: 'saved', login, id: added.id }
    },
    goOn() {
      if (stage.value.at !== 'saved') return
      stage.value = { ...stage.value, at: 'challenge', answer: 'none' }
    },
    async code() {
      if (stage.value.at !== 'challenge') return null
      const { id } = stage.value
      problem.value = ''
      const list = await ask('accounts.list', {})
      if (!list.ok) {
        await failed(list.reason)
        return null
      }
      const row = list.rows.find((one) => one.id === id)
      if (!row) await beginAgain()
      return row?.code ?? null
    },
    filled() {
      if (stage.value.at === 'challenge') stage.value = { ...stage.value, answer: 'filled' }
    },
    async signIn(typed) {
      if (stage.value.at !== 'challenge') return
      problem.value = ''
      // A site's clock is right, whatever this computer's is.
      const clock = await ask('clock.state', {})
      const now = Date.now() + (clock.ok ? clock.clock.correction * 1000 : 0)
      if (!(await accepts(stage.value.login.link, typed, now))) {
        stage.value = { ...stage.value, answer: 'refused' }
        return
      }
      const ended = await ask('practice.end', {})
      stage.value = { at: 'done', left: ended.ok ? null : ended.reason }
    },
  }
}
