import { amazonHosts, retailHosts } from '../../src/sites/amazon-hosts'
import { confirm, enable, explain, offer, settings } from './enrolling'
import { framingPage } from './pages/framing'
import { notFoundPage } from './pages/not-found'
import { signedInPage, signedOutPage } from './pages/signed-in'
import type { Place } from './place'
import { asset, page, type Reply, redirect } from './reply'
import { script } from './script'
import { freshStart } from './sessions'
import { askCode, askName, askSentCode, askWay, recover, signIn, takeWay } from './signing-in'
import { style } from './style'
import type { Visit } from './visit'

type Handler = (visit: Visit, place: Place) => Reply

/** The settings live on the retail host of the same country; a look-alike plays them itself. */
function settingsAddress(host: string): string {
  if (!amazonHosts.includes(host)) return '/a/settings/approval'
  const retail = host.replace(/^[^.]+/, 'www')
  return `https://${retailHosts.includes(retail) ? retail : 'www.amazon.com'}/a/settings/approval`
}

const start: Handler = (visit) => {
  const { login, signedIn } = visit.session
  if (!login || !signedIn) return page(signedOutPage(visit))
  return page(signedInPage({ ...visit, name: login.email, settings: settingsAddress(visit.host) }))
}

const signOut: Handler = ({ session }) => {
  Object.assign(session, freshStart())
  return redirect('/')
}

const routes: Readonly<Record<string, Handler>> = {
  'GET /': start,
  'GET /home': start,
  'GET /sign-out': signOut,
  'GET /ap/signin': askName,
  'POST /ap/signin': signIn,
  'GET /ap/mfa': askCode,
  'GET /ap/mfa/new-otp': askWay,
  'POST /ap/mfa/new-otp': takeWay,
  'GET /ap/cvf/request': askSentCode,
  'POST /ap/cvf/approval/verifyOtp': askSentCode,
  'GET /ap/cvf/accountrecovery': recover,
  'GET /a/settings/approval': settings,
  'GET /a/settings/approval/setup/register': offer,
  'POST /a/settings/approval/setup/register': confirm,
  'GET /a/settings/approval/setup/howto': explain,
  'POST /a/settings/approval/setup/howto': enable,
  'GET /frame.html': (visit) => page(framingPage({ ...visit, src: visit.query.get('src') ?? 'about:blank' })),
  'GET /practice/style.css': () => asset('text/css', style),
  'GET /practice/page.js': () => asset('text/javascript', script),
}

// Of the real hosts only the retail ones have settings; look-alikes have every page, as phishing kits do.
const misplaced = ({ host, path }: Visit) =>
  path.startsWith('/a/') && amazonHosts.includes(host) && !retailHosts.includes(host)

/** The answer to a visit; a page that is not there answers 404. */
export function answer(visit: Visit, place: Place): Reply {
  const handler = misplaced(visit) ? undefined : routes[`${visit.method} ${visit.path}`]
  return handler ? handler(visit, place) : page(notFoundPage(visit), 404)
}
