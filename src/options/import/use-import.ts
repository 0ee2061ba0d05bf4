import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { inList } from '../../i18n/in-list'
import { reasonText } from '../../i18n/reason'
import { t, tn } from '../../i18n/t'
import { type Progressing, useLongWork } from '../../ui/long-work'
import { type ChosenFile, chosenFile, largestFile } from './chosen-file'
import { type PictureTexts, pictureTexts } from './picture-texts'
import type { Preview, SaveReport } from './preview'

const isPicture = ({ type }: File) => type.startsWith('image/')
/** QR codes say all kinds of things. */
const isLink = (text: string) => /^otpauth(?:-migration)?:/i.test(text)

const isSealedLogin = (text: string) => /^\s*countersign-share:/i.test(text)

const asksPassword = ({ reason }: { readonly reason: string }) =>
  /^(?:import-password-needed|import-password-wrong|backup-passphrase)$/.test(reason)
const wasStopped = ({ reason }: { readonly reason: string }) => reason === 'stopped' || reason === 'import-stopped'

/** Of codes that are no links. */
const whatElse = (texts: readonly string[]) =>
  texts.some(isSealedLogin) ? t('sealed_elsewhere') : reasonText('qr-not-otpauth')

/** The walk of one file: chosen, opened (with a password, where it asks for one), looked at, saved. */
export function useImport() {
  const file = useSignal<ChosenFile | null>(null)
  const from = useSignal('')
  const asking = useSignal(false)
  const password = useSignal('')
  const problem = useSignal('')
  const preview = useSignal<Preview | null>(null)
  const report = useSignal<SaveReport | null>(null)
  const work = useLongWork()
  /** How often something was to be saved: what is there to be undone may be another thing each time. */
  const tries = useSignal(0)
  /** What QR codes said so far: the parts of one export come one after another. */
  const codes = useRef<ReadonlySet<string>>(new Set())

  const forget = () => {
    preview.value = null
    report.value = null
    problem.value = ''
  }
  const isWorking = () => work.shown.value !== null

  const open = (chosen: ChosenFile) =>
    work.run(t('import_working'), async (progressing) => {
      forget()
      const opened = await chosen.open(password.value, progressing)
      if (opened.ok) {
        from.value = opened.preview.from
        preview.value = opened.preview
        return
      }
      if (!wasStopped(opened)) from.value = opened.from
      // Who stopped it may want to try again.
      if (!wasStopped(opened)) asking.value = asksPassword(opened)
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
    if (isWorking()) return
    for (let opened = new Set<string>() as ReadonlySet<string>; opened !== codes.current; ) {
      opened = codes.current
      const lines = [...opened].map((text) => `${text}\n`).join('')
      await choose(chosenFile(tn('import_codes', opened.size), new TextEncoder().encode(lines)))
    }
  }
  const choosePictures = async (given: readonly File[]) => {
    const read = { found: null as PictureTexts | null }
    await work.run(t('work_pictures'), async (progressing: Progressing) => {
      read.found = await pictureTexts(given, progressing)
    })
    if (!read.found) {
      problem.value = reasonText('import-stopped')
      return
    }
    const { texts, unreadable, tooLarge, without } = read.found
    await takeCodes(texts)
    const sentences = [
      unreadable.length > 0 && t('import_noPicture', inList(unreadable)),
      tooLarge.length > 0 && t('import_pictureTooLarge', inList(tooLarge)),
      without.length > 0 && t('import_noCode', inList(without)),
      texts.length > 0 && !texts.some(isLink) && whatElse(texts),
    ]
    problem.value = [problem.value, ...sentences].filter(Boolean).join(' ')
  }
  return {
    ...{ file, from, asking, password, problem, preview, report, tries, work, forget, startOver, takeCodes },
    async chooseFiles(given: readonly File[]) {
      if (isWorking()) return
      const [only, ...others] = given
      if (given.every(isPicture)) await choosePictures(given)
      else if (only && others.length === 0) await chooseFile(only)
      else refuse(reasonText('import-one-file'))
    },
    async openAgain() {
      if (file.value) await open(file.value)
    },
    save: (chosen: readonly number[]) =>
      work.run(t('work_writing'), async (progressing) => {
        const answer = await preview.value?.save(chosen, progressing)
        tries.value += 1
        if (!answer) return
        problem.value = answer.ok ? '' : reasonText(answer.reason)
        if (!answer.ok) return
        startOver()
        report.value = answer.report
      }),
  }
}
