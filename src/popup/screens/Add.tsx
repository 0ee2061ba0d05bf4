import { type Signal, useSignal } from '@preact/signals'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import type { Found, FoundLogins } from '../../messages'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Problem } from '../../ui/Problem'
import { say } from '../../ui/Said'
import { Screen } from '../../ui/Screen'
import { TitleBar } from '../../ui/TitleBar'
import { refreshCodes } from '../codes'
import { HelpLink } from '../HelpLink'
import { KeyField } from '../KeyField'
import { MarkButton } from '../MarkButton'
import { PictureButton } from '../PictureButton'
import { picturesOf, readPictures } from '../read-pictures'
import { goBack, goToFound, route } from '../route'
import { askOpen } from '../vault'

/** As many characters as the background takes; a link is a few hundred long. */
const longest = 8192
const isExport = (text: string) => /^\s*otpauth-migration:/i.test(text)

const isSealed = (text: string) => /^\s*countersign-share:/i.test(text)

/** Adds a login from a link, a setup key or a picture. @param found what a scan has read already */
export function Add({ found }: { readonly found: Found | null }) {
  const text = useSignal(found?.text ?? '')
  const issuer = useSignal(found?.issuer ?? '')
  const label = useSignal(found?.label ?? '')
  // What a person wrote is not written over.
  const issuerNamed = useSignal(found !== null)
  const labelNamed = useSignal(found !== null)
  const problem = useSignal('')
  const saving = useSignal(false)

  const take = (login: Found) => {
    if (!issuerNamed.value) issuer.value = login.issuer
    if (!labelNamed.value) label.value = login.label
    problem.value = ''
  }
  /** @param whole no more typing is to be expected: say what is wrong */
  const read = async (whole: boolean) => {
    problem.value = ''
    const wanted = text.value.trim()
    if (wanted === '' || wanted.length > longest) return
    // While it is typed, the beginning of an export is one with fewer logins.
    if (!whole && isExport(wanted)) return
    const answer = await askOpen('found.read', { text: wanted })
    if (wanted !== text.value.trim()) return
    if (!answer.ok) {
      if (whole) problem.value = reasonText(answer.reason)
      return
    }
    if (answer.sealed !== undefined) {
      if (whole) goToFound(answer)
      return
    }
    const [only, ...others] = answer.found
    if (only && others.length + answer.missing.length === 0) {
      // The link of an export gives way to the login's own.
      if (isExport(wanted)) text.value = only.text
      take(only)
    } else if (whole) goToFound(answer)
  }
  const pictured = (logins: FoundLogins) => {
    const [only, ...others] = logins.found
    if (logins.sealed !== undefined || !only || others.length + logins.missing.length > 0) return goToFound(logins)
    text.value = only.text
    issuerNamed.value = false
    labelNamed.value = false
    take(only)
  }
  const save = async () => {
    if (saving.value) return
    saving.value = true
    try {
      if (isExport(text.value) || isSealed(text.value)) {
        await read(true)
        if (route.value.at !== 'add' || problem.value) return
      }
      const wanted = text.value.trim()
      const args = { text: wanted, issuer: issuer.value.trim(), label: label.value.trim() }
      const answer =
        wanted.length > longest ? ({ ok: false, reason: 'key-too-long' } as const) : await askOpen('accounts.add', args)
      problem.value = answer.ok ? '' : reasonText(answer.reason)
      if (!answer.ok) return
      text.value = ''
      await refreshCodes()
      say(t(answer.already ? 'already' : 'saved'))
      goBack()
    } finally {
      saving.value = false
    }
  }
  const naming = (named: Signal<boolean>) => () => {
    named.value = true
  }
  return (
    <Screen name="add" onEscape={goBack}>
      <TitleBar title={t('addTitle')} onBack={goBack} />
      <form
        class="form"
        onPaste={(event) => {
          const pictures = picturesOf(event.clipboardData)
          if (pictures.length > 0) void readPictures(pictures, problem).then((logins) => logins && pictured(logins))
        }}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <KeyField value={text} onRead={(whole) => void read(whole)} />
        <PictureButton problem={problem} onFound={pictured} />
        <MarkButton problem={problem} />
        <Field
          testId="add-issuer"
          label={t('addIssuer')}
          hint={t('addIssuerHint')}
          value={issuer}
          onTyped={naming(issuerNamed)}
        />
        <Field
          testId="add-label"
          label={t('addLabel')}
          hint={t('addLabelHint')}
          value={label}
          onTyped={naming(labelNamed)}
        />
        <Problem text={problem} />
        <Button testId="add-save" look="main" disabled={saving.value}>
          {t('addSave')}
        </Button>
      </form>
      <HelpLink topic="enrol" />
    </Screen>
  )
}
