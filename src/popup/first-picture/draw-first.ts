import { t } from '../../i18n/t'
import type { PopupOpening } from '../../messages'
import { headingOf } from '../list/heading-of'
import { element } from './element'
import { firstRow } from './first-row'

/**
 * Draws the codes screen's first picture: what is read on it, where the app will have it, and the room of the rest.
 * Nothing of it can be pressed: the app is there before anybody could.
 * @param now Unix time in milliseconds
 * @returns whether it was drawn: not where another screen comes first, or words are needed that are still to be loaded
 */
export function drawFirst({ status, settings, warning, list }: PopupOpening, now: number): boolean {
  const isCodes = status.state === 'unlocked' && !status.recoveryPending && !warning && !location.hash
  if (!isCodes || !list || list.faces.length === 0 || settings?.language !== 'browser' || !document.body) return false
  const rows = new Map(list.rows.map((row) => [row.id, row]))
  const screen = element(
    'main',
    'screen screen-codes',
    element('div', 'top', bar(), front(), fillWaiting(), search()),
    element(
      'ul',
      'rows',
      ...list.faces.map((face, at) => {
        const heading = headingOf(list.faces, at, settings.listGroups)
        return firstRow(face, rows.get(face.id) ?? null, heading, now)
      }),
    ),
  )
  screen.inert = true
  screen.dataset.firstPicture = ''
  document.body.replaceChildren(screen)
  return true
}

const button = () => element('span', 'icon-button')
const icon = () => element('span', 'icon icon-room')

const bar = () => element('header', 'bar', element('span', 'logo-room'), element('h1', 'wordmark', t('name')), button())

const front = () =>
  element(
    'section',
    'front',
    element('div', 'front-page', icon(), element('p', '', element('span', 'front-what', t('fillDisabled'))), button()),
  )

/** What says that a fill waits takes its place also while none does. */
const fillWaiting = () => element('div', '')

const search = () =>
  element('div', 'list-top', element('div', 'list-head', element('div', 'box search', icon()), button()))
