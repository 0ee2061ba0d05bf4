import { enrolmentLink, newSecret } from './codes'
import type { Login } from './logins'
import { howtoPage } from './pages/howto'
import { registerPage } from './pages/register'
import { settingsPage } from './pages/settings'
import type { Place } from './place'
import { page, type Reply, redirect } from './reply'
import { keepTrust } from './sessions'
import { askAgain } from './signing-in'
import type { Visit } from './visit'

const settingsPath = '/a/settings/approval'
const registerPath = `${settingsPath}/setup/register`
const howtoPath = `${settingsPath}/setup/howto`

/** A handler for signed-in visitors; others sign in first and come back. */
const signedIn = (handle: (visit: Visit, login: Login, place: Place) => Reply) => (visit: Visit, place: Place) => {
  const { login, signedIn } = visit.session
  if (login && signedIn) return handle(visit, login, place)
  const back = `${visit.origin}${visit.path}${visit.search}`
  return redirect(`/ap/signin?${new URLSearchParams({ 'openid.return_to': back })}`)
}

/** `?check=code` and `?check=email`: the site asks who it is once more before it shows them. */
export const settings = signedIn((visit, login) => {
  const back = `${visit.origin}${settingsPath}`
  const check = visit.query.get('check')
  if (check === 'code') return askAgain(visit, login, back)
  if (check === 'email') return redirect(`/ap/cvf/request?${new URLSearchParams({ 'openid.return_to': back })}`)
  return page(settingsPage({ ...visit, enrolled: login.enrolled }))
})

function picture({ query }: Visit, login: Login, secret: string, period: number): string | undefined {
  const kind = query.get('qr')
  if (kind === 'none') return undefined
  if (kind === 'text') return 'A picture of the practice site that enrols nothing'
  return enrolmentLink(login.email, kind === 'other' ? newSecret() : secret, period)
}

function register(visit: Visit, login: Login, place: Place, secret: string, refused: boolean): Reply {
  const { query, path, search } = visit
  return page(
    registerPage({
      ...visit,
      here: `${path}${search}`,
      picture: picture(visit, login, secret, place.period),
      canvas: query.get('qr') === 'canvas',
      printedKey: query.get('key') === 'none' ? undefined : secret,
      open: query.get('panel') !== 'closed',
      refused,
    }),
  )
}

/** Every opening makes a new key, so the one shown before is worth nothing. */
export const offer = signedIn((visit, login, place) => {
  const secret = login.offerKey()
  visit.session.offered = secret
  return register(visit, login, place, secret, false)
})

export const confirm = signedIn((visit, login, place) => {
  const { session, form } = visit
  const secret = session.offered
  if (secret === undefined) return redirect(registerPath)
  const check = login.checkEnrolment(secret, form.get('verificationCode') ?? '', place.now(), place.period)
  if (!check.ok) return register(visit, login, place, secret, true)
  session.confirmed = { secret, step: check.step }
  return redirect(howtoPath)
})

export const explain = signedIn((visit) => (visit.session.confirmed ? page(howtoPage(visit)) : redirect(registerPath)))

export const enable = signedIn((visit, login) => {
  const { session, form, host, trustMarks } = visit
  if (!session.confirmed) return redirect(registerPath)
  login.enrol(session.confirmed.secret, session.confirmed.step)
  session.confirmed = undefined
  session.offered = undefined
  const trust = form.has('trustThisDevice')
  return redirect(settingsPath, trust ? [keepTrust(host, [...trustMarks, login.trustBrowser()])] : [])
})
