import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import { type ChosenFile, chosenFile, largestFile, type Opened } from './chosen-file'
import { pictureTexts } from './picture-texts'
import type { Preview, SaveReport } from './preview'

const isPicture = ({ type }: File) => type.startsWith('image/')
/** QR codes say all kinds of things. */
const isLink = (text: string) => /^otpauth(?:-migration)?:/i.test(text)

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
  /** What QR codes said so far: the parts of one export come one after another. */
  const codes = useRef<ReadonlySet<string>>(new Set())

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
  const startOver = () => {
    forget()
    file.value = null
    asking.value = false
    password.value = ''
    codes.current = new Set()
  }
  const refuse = (sentence: string) => {
    startOver()
    problem.value = sentence
  }
  const chooseFile = async (given: File) => {
    if (given.size > largestFile) return refuse(reasonText('import-too-large'))
    codes.current = new Set()
    await choose(chosenFile(given.name, new Uint8Array(await given.arrayBuffer())))
  }
  const takeCodes = async (texts: readonly string[]) => {
    const all = new Set([...codes.current, ...texts.filter(isLink)])
    if (all.size === codes.current.size) return
    codes.current = all
    // Whoever is opening goes on with what came meanwhile.
    if (working.value) return
    for (let opened = new Set<string>() as ReadonlySet<string>; opened !== codes.current; ) {
      opened = codes.current
      const lines = [...opened].map((text) => `${text}\n`).join('')
      await choose(chosenFile(t('import_codes', String(opened.size)), new TextEncoder().encode(lines)))
    }
  }
  const choosePictures = async (given: readonly File[]) => {
    let found: Awaited<ReturnType<typeof pictureTexts>> | null = null
    await during(async () => {
      found = await pictureTexts(given)
    })
    const { texts, unreadable, without } = found ?? { texts: [], unreadable: [], without: [] }
    await takeCodes(texts)
    const sentences = [
      unreadable.length > 0 && t('import_noPicture', unreadable.join(', ')),
      without.length > 0 && t('import_noCode', without.join(', ')),
      texts.length > 0 && !texts.some(isLink) && reasonText('qr-not-otpauth'),
    ]
    problem.value = [problem.value, ...sentences].filter(Boolean).join(' ')
  }
  return {
    ...{ file, from, asking, password, problem, preview, report, working, forget, stop, startOver, takeCodes },
    async chooseFiles(given: readonly File[]) {
      const [only, ...others] = given
      if (given.every(isPicture)) await choosePictures(given)
      else if (only && others.length === 0) await chooseFile(only)
      else refuse(reasonText('import-one-file'))
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
        startOver()
        report.value = answer.report
      }),
  }
}
