import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { reasonText } from '../../i18n/reason'
import { type ChosenFile, chosenFile, largestFile, type Opened } from './chosen-file'
import type { Preview, SaveReport } from './preview'

const asksPassword = (opened: Opened) =>
  !opened.ok && /^(?:import-password-needed|import-password-wrong|backup-passphrase)$/.test(opened.reason)

/** The walk of one file: chosen, opened (with a password, where it asks for one), looked at, saved. */
export function useImport() {
  const file = useSignal<ChosenFile | null>(null)
  const from = useSignal('')
  const asking = useSignal(false)
  const password = useSignal('')
  const problem = useSignal('')
  const preview = useSignal<Preview | null>(null)
  const report = useSignal<SaveReport | null>(null)
  const working = useSignal(false)
  const stopping = useRef(new AbortController())

  const forget = () => {
    preview.value = null
    report.value = null
    problem.value = ''
  }
  const during = async (work: (signal: AbortSignal) => Promise<void>) => {
    if (working.value) return
    working.value = true
    stopping.current = new AbortController()
    try {
      await work(stopping.current.signal)
    } finally {
      working.value = false
    }
  }
  const stop = () => stopping.current.abort()
  useEffect(() => stop, [])

  const open = (chosen: ChosenFile) =>
    during(async (signal) => {
      forget()
      const opened = await chosen.open(password.value, signal)
      if (opened.ok) {
        from.value = opened.preview.from
        preview.value = opened.preview
        return
      }
      from.value = opened.from
      asking.value = asksPassword(opened)
      // That a file wants a password is no mistake of anybody's.
      if (opened.reason !== 'import-password-needed') problem.value = reasonText(opened.reason)
    })
  const choose = (chosen: ChosenFile) => {
    file.value = chosen
    asking.value = false
    password.value = ''
    return open(chosen)
  }
  const refuse = (sentence: string) => {
    forget()
    file.value = null
    problem.value = sentence
  }
  return {
    ...{ file, from, asking, password, problem, preview, report, working, forget, stop, refuse, choose },
    async chooseFile(given: File) {
      if (given.size > largestFile) return refuse(reasonText('import-too-large'))
      await choose(chosenFile(given.name, new Uint8Array(await given.arrayBuffer())))
    },
    async openAgain() {
      if (file.value) await open(file.value)
    },
    save: (chosen: readonly number[]) =>
      during(async () => {
        const answer = await preview.value?.save(chosen)
        if (!answer) return
        problem.value = answer.ok ? '' : reasonText(answer.reason)
        if (!answer.ok) return
        forget()
        file.value = null
        asking.value = false
        password.value = ''
        report.value = answer.report
      }),
  }
}
