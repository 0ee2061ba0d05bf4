import { randomUUID } from 'node:crypto'
import { destinationOf } from './destination'
import { type CodeWay, codeWays, type Login } from './logins'
import { challengePage } from './pages/challenge'
import { boxWays, codeBoxPage } from './pages/code-box'
import { methodChoicePage } from './pages/method-choice'
import { passwordPage } from './pages/password'
import { recoveryPage } from './pages/recovery'
import { signInPage } from './pages/sign-in'
import type { Place } from './place'
import { page, type Reply, redirect } from './reply'
import { freshStart, keepTrust, type Session } from './sessions'
import type { Visit } from './visit'

const challengeAddress = () => `/ap/mfa?ie=UTF8&arb=${randomUUID()}`

export const askName = (visit: Visit): Reply => page(signInPage({ ...visit, destination: destinationOf(visit) }))

/** Every sign-in form posts here; its hidden `appAction` says which one it is. */
export function signIn(visit: Visit, place: Place): Reply {
  if (visit.form.get('appAction') === 'SIGNIN_MFA') return takeCode(visit, place)
  const destination = destinationOf(visit)
  const name = visit.form.get('email')?.trim() ?? ''
  const login = place.logins.get(name)
  if (!login) return page(signInPage({ ...visit, destination, name, message: visit.words.unknownName }))
  const password = visit.form.get('password')
  if (password === null) return page(passwordPage({ ...visit, destination, name }))
  if (!login.hasPassword(password)) {
    return page(passwordPage({ ...visit, destination, name, message: visit.words.wrongPassword }))
  }
  return afterPassword(visit, login)
}

function afterPassword(visit: Visit, login: Login): Reply {
  const { session } = visit
  const { returnTo, assocHandle } = destinationOf(visit)
  const through = !login.enrolled || login.trusts(visit.trustMarks)
  Object.assign(session, freshStart(), { login, returnTo, assocHandle, signedIn: through })
  if (through) return redirect(returnTo)
  askBy(session, login.firstWay)
  return redirect(challengeAddress())
}

function askBy(session: Session, way: CodeWay): void {
  session.way = way
  if (way !== 'TOTP') session.login?.sendCode()
}

/** Somebody who is signed in is asked for a code once more, and comes back to the address. */
export function askAgain({ session }: Visit, login: Login, returnTo: string): Reply {
  session.returnTo = returnTo
  askBy(session, login.firstWay)
  return redirect(challengeAddress())
}

function challenge(visit: Visit, boxes: boolean, message?: string): Reply {
  const { session } = visit
  const phone = session.login?.phone ?? ''
  const destination = session.login ? session : destinationOf(visit)
  return page(challengePage({ ...visit, destination, way: session.way, phone, boxes, message }))
}

/** The challenge is shown without a sign-in under way too; its form then leads to the start of one. */
export function askCode(visit: Visit): Reply {
  const { words, query, session } = visit
  const way = codeWays.find((each) => each === query.get('way'))
  if (way) askBy(session, way)
  const messages = { refused: words.refused, expired: words.expired, 'too-many': words.tooMany }
  const message = Object.entries(messages).find(([kind]) => kind === query.get('message'))?.[1]
  return challenge(visit, query.get('boxes') === '6', message)
}

function takeCode(visit: Visit, place: Place): Reply {
  const { session, form, words } = visit
  const { login } = session
  if (!login) return redirect('/ap/signin')
  const boxes = form.has('otc-1')
  const code = boxes ? [1, 2, 3, 4, 5, 6].map((n) => form.get(`otc-${n}`) ?? '').join('') : (form.get('otpCode') ?? '')
  const check = login.checkSignIn(session.way, code, place.now(), place.period)
  if (!check.ok) return challenge(visit, boxes, login.blocked ? words.tooMany : words[check.reason])
  session.signedIn = true
  const trust = form.has('rememberDevice')
  return redirect(session.returnTo, trust ? [keepTrust(visit.host, [...visit.trustMarks, login.trustBrowser()])] : [])
}

export function askWay(visit: Visit): Reply {
  const { session } = visit
  const destination = session.login ? session : destinationOf(visit)
  const phone = session.login?.phone ?? ''
  return page(methodChoicePage({ ...visit, destination, chosen: session.way, phone }))
}

export function takeWay({ session, form }: Visit): Reply {
  const { login } = session
  if (!login) return redirect('/ap/signin')
  askBy(session, codeWays.find((way) => form.get('otpDeviceContext')?.endsWith(`, ${way}`)) ?? session.way)
  return redirect(challengeAddress())
}

export function askSentCode(visit: Visit): Reply {
  const way = boxWays.find((each) => each === visit.query.get('way')) ?? 'email'
  return page(codeBoxPage({ ...visit, way, destination: destinationOf(visit) }))
}

export const recover = (visit: Visit): Reply => page(recoveryPage(visit))
