import { t } from '../i18n/t'
import type { Face, View } from '../messages'
import type { ChipAction, ChipContent } from './chip-build'

/** What a press on the chip may set going. */
export interface Deeds {
  readonly openPopup: () => void
  readonly save: () => void
  readonly fill: (account: Face) => void
  readonly otherWays: (() => void) | null
}

/** How a login is called in a sentence. */
export const nameOf = ({ label, person, issuer }: Face) => label || person || issuer

const primary = (label: string, act: () => void): ChipAction => ({ kind: 'primary', label, act })

function choices(accounts: readonly Face[], fill: Deeds['fill']): readonly ChipAction[] {
  return accounts.map((account) => {
    const detail = account.person || account.issuer
    const name = nameOf(account)
    const act = () => fill(account)
    return { kind: 'account', label: name, act, ...(detail === name ? {} : { detail }) }
  })
}

/** The chip for a view; a table, so that a state without a chip does not compile. */
const contents: {
  readonly [S in Exclude<View['state'], 'none'>]: (view: Extract<View, { state: S }>, deeds: Deeds) => ChipContent
} = {
  locked: ({ vault }, { openPopup }) => {
    if (vault === 'none') {
      const actions = [primary(t('chip_setUp'), openPopup)]
      return { state: 'locked', text: t('chip_noVault'), note: t('chip_noVaultNote'), actions }
    }
    if (vault === 'unavailable') {
      const actions = [primary(t('chip_open'), openPopup)]
      return { state: 'locked', text: t('chip_unavailable'), note: t('chip_unavailableNote'), warns: true, actions }
    }
    const actions = [primary(t('chip_unlock'), openPopup)]
    return { state: 'locked', text: t('chip_lockedFill'), note: t('chip_lockedNote'), actions }
  },
  enrol: (_, { save }) => ({
    state: 'enrol',
    text: t('chip_enrol'),
    note: t('chip_enrolNote'),
    actions: [primary(t('chip_save'), save)],
  }),
  ready: ({ account }, { fill }) => ({
    state: 'ready',
    text: t('chip_ready', nameOf(account)),
    actions: [primary(t('chip_fill'), () => fill(account))],
  }),
  choose: ({ accounts }, { fill }) => ({
    state: 'choose',
    text: t('chip_choose'),
    actions: choices(accounts, fill),
  }),
  'unknown-login': ({ claim, accounts }, { fill }) => ({
    state: 'unknown-login',
    text: t('chip_unknown', claim),
    note: accounts.length > 0 ? t('chip_unknownNote') : t('chip_noLogins'),
    actions: choices(accounts, fill),
  }),
  sms: (_, { otherWays }) => ({
    state: 'sms',
    text: t('chip_sms'),
    note: t('chip_smsNote'),
    actions: otherWays ? [primary(t('chip_smsAction'), otherWays)] : [],
  }),
  refused: ({ accounts: [first, ...others] }, { fill }) => ({
    state: 'refused',
    text: t('chip_refused'),
    note: t('chip_refusedNote'),
    warns: true,
    actions: first ? [primary(t('chip_fillNextFor', nameOf(first)), () => fill(first)), ...choices(others, fill)] : [],
  }),
  'too-many': () => ({ state: 'too-many', text: t('chip_tooMany'), note: t('chip_tooManyNote'), warns: true }),
  saved: ({ account }) => ({ state: 'saved', text: t('chip_saved', nameOf(account)), note: t('chip_savedDone') }),
}

export function contentOf(view: Exclude<View, { state: 'none' }>, deeds: Deeds): ChipContent {
  const content = contents[view.state] as (view: View, deeds: Deeds) => ChipContent
  return content(view, deeds)
}
