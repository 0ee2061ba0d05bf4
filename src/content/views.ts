import type { ChipAction, ChipContent } from '../chip/chip-build'
import { t } from '../i18n/t'
import type { Face, HelpTopic, View } from '../messages'
import { topicOf } from './help-topic'
import { nameOf } from './login-name'
import { refusalText } from './refusal-text'
import { leadsNote, readyNote, signInNote, trustLostNote } from './sign-in-notes'
import type { WayToApp } from './to-authenticator'

/** What a press on the chip may set going. */
export interface Deeds {
  readonly openPopup: (to: 'unlock' | 'clock' | 'backup') => void
  readonly openHelp: (topic: HelpTopic) => void
  readonly save: () => void
  readonly drop: () => void
  readonly fill: (account: Face) => void
  /** The next step from a page that wants a sent code to the authenticator; null where there is none. */
  readonly toApp: WayToApp | null
}

const primary = (label: string, act: () => void): ChipAction => ({ kind: 'primary', label, act })
const more = (label: string, act: () => void): ChipAction => ({ kind: 'more', label, act })

function choices(accounts: readonly Face[], fill: Deeds['fill']): readonly ChipAction[] {
  return accounts.map((account) => {
    const detail = account.person || account.issuer
    const label = account.label || detail
    const act = () => fill(account)
    return { kind: 'account', label, act, ...(detail === label ? {} : { detail }) }
  })
}

/** The chip for a view; a table, so that a state without a chip does not compile. */
const contents: {
  readonly [S in Exclude<View['state'], 'none'>]: (view: Extract<View, { state: S }>, deeds: Deeds) => ChipContent
} = {
  locked: ({ vault }, { openPopup }) => {
    if (vault === 'none') {
      const actions = [primary(t('chip_setUp'), () => openPopup('unlock'))]
      return { state: 'locked', text: t('chip_noVault'), note: t('chip_noVaultNote'), actions }
    }
    if (vault === 'unavailable') {
      const actions = [primary(t('chip_open'), () => openPopup('unlock'))]
      return { state: 'locked', text: t('chip_unavailable'), note: t('chip_unavailableNote'), warns: true, actions }
    }
    const actions = [primary(t('chip_unlock'), () => openPopup('unlock'))]
    return { state: 'locked', text: t('chip_lockedFill'), note: t('chip_lockedNote'), actions }
  },
  enrol: ({ unasked }, { save }) => ({
    state: 'enrol',
    text: t('chip_enrol'),
    note: t(unasked ? 'chip_enrolUnasked' : 'chip_enrolNote'),
    warns: unasked,
    actions: [primary(t('chip_save'), save)],
  }),
  ready: (view, { fill }) => ({
    state: 'ready',
    text: t('chip_ready', nameOf(view.account)),
    note: readyNote(view),
    warns: view.destination !== null,
    actions: [primary(t('chip_fill'), () => fill(view.account))],
  }),
  choose: (view, { fill }) => ({
    state: 'choose',
    text: t('chip_choose'),
    note: signInNote(view),
    warns: view.destination !== null,
    actions: choices(view.accounts, fill),
  }),
  'unknown-login': (view, { fill }) => ({
    state: 'unknown-login',
    text: t('chip_unknown', view.claim),
    note: signInNote(view) || t(view.accounts.length > 0 ? 'chip_unknownNote' : 'chip_noLogins'),
    warns: view.destination !== null,
    actions: choices(view.accounts, fill),
  }),
  sms: ({ way, step, mistaken }, { toApp }) => ({
    state: 'sms',
    text: step === 'methods' ? t('chip_methods') : t(sentTexts[way ?? 'unknown']),
    note: t(mistaken ? 'chip_smsMistaken' : step === 'methods' ? 'chip_methodsNote' : 'chip_smsNote'),
    warns: mistaken,
    actions: toApp ? [primary(t(toApp.label), toApp.go)] : [],
  }),
  refused: (view, { fill, openPopup, drop }) => {
    const { cause, droppable } = view
    const [first, ...others] = view.accounts
    // Before the clock is right the next code is refused, too.
    const [clock, next] = cause.kind === 'clock' ? [primary, more] : [null, primary]
    const { text, note } = refusalText(cause)
    return {
      state: 'refused',
      text,
      note: `${note} ${leadsNote(view)}`.trim(),
      warns: true,
      actions: [
        ...(clock ? [clock(t('chip_correctClock'), () => openPopup('clock'))] : []),
        ...(first ? [next(t('chip_fillNextFor', nameOf(first)), () => fill(first)), ...choices(others, fill)] : []),
        ...(droppable ? [more(t('chip_drop', nameOf(droppable)), drop)] : []),
      ],
    }
  },
  'too-many': () => ({ state: 'too-many', text: t('chip_tooMany'), note: t('chip_tooManyNote'), warns: true }),
  saved: ({ account }, { openPopup }) => ({
    state: 'saved',
    text: t('chip_saved', nameOf(account)),
    note: t('chip_savedDone'),
    actions: [more(t('chip_putOnPhone'), () => openPopup('backup'))],
  }),
}

const sentTexts = {
  sms: 'chip_sms',
  voice: 'chip_smsVoice',
  whatsapp: 'chip_smsWhatsapp',
  email: 'chip_smsEmail',
  'shopping-app': 'chip_smsShopping',
  unknown: 'chip_smsUnknown',
} as const

export function contentOf(view: Exclude<View, { state: 'none' }>, deeds: Deeds): ChipContent {
  const content = contents[view.state] as (view: View, deeds: Deeds) => ChipContent
  return withHelp(content(view, deeds), view, deeds.openHelp)
}

/** The same chip with the way to the view's guide behind everything else that it offers. */
function withHelp(content: ChipContent, view: View, openHelp: Deeds['openHelp']): ChipContent {
  const topic = topicOf(view)
  const actions = content.actions ?? []
  return topic ? { ...content, actions: [...actions, more(t('chip_help'), () => openHelp(topic))] } : content
}

/** The chip of a code that was filled: where the site had been told not to ask, it says why it may have. */
export function filledContent(content: ChipContent, view: View, openHelp: Deeds['openHelp']): ChipContent {
  if (view.state !== 'ready' || view.trustedAt === null) return content
  return withHelp({ ...content, note: `${content.note ?? ''} ${trustLostNote(view)}` }, view, openHelp)
}
