import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstBrowser } from './driver'
import { type Attacked, drawn, startAttacked } from './hostile/attacked'
import { madeChallenge } from './hostile/made-page'
import { codeIn, retail } from './seller'

/** Hosts that look like one of ours, or are one but for a letter. */
const hosts = [
  'evil-amazon.com',
  'amazon.com',
  'www.amazon.com.evil.example',
  'www.amazon.it.',
  'sellercentral.xn--mazon-3ve.it', // with a Cyrillic а
  'signin.aws.amazon.com',
  'www-amazon.it',
]

const frames: Readonly<Record<string, string>> = {
  'srcdoc frame': `<iframe id="frame" srcdoc='${madeChallenge().replaceAll("'", '&#39;')}'></iframe>`,
  'frame of the same host': '<iframe id="frame" src="/ap/inner"></iframe>',
  'blank frame': `<iframe id="frame"></iframe><script>
    frame.contentDocument.body.innerHTML = (${JSON.stringify(madeChallenge()).replaceAll('</', '<\\/')})</script>`,
  'blob frame': `<iframe id="frame"></iframe><script>
    frame.src = URL.createObjectURL(new Blob([${JSON.stringify(madeChallenge()).replaceAll('</', '<\\/')}], { type: 'text/html' }))</script>`,
}

describe.each(firstBrowser)('%s', (name) => {
  let victim: Attacked
  const nothing = async () => {
    await victim.chip.waitForNone()
    await victim.gaveCode()
    await drawn(victim.page)
    expect([await victim.chip.state(), await victim.gaveCode()]).toEqual([null, false])
  }

  beforeAll(async () => {
    victim = await startAttacked(name, hosts)
    victim.practice.servePage('www.amazon.it', '/ap/inner', madeChallenge())
  })
  afterAll(() => victim?.close())

  test.each(hosts)('a challenge at %s gets nothing', async (host) => {
    await victim.visit(madeChallenge(), `https://${host}/ap/mfa`)
    expect(await victim.page.$('#auth-mfa-otpcode')).not.toBeNull()
    await nothing()
  })

  test('the host in capitals, with a name and a password before it, is the host itself', async () => {
    await victim.visit()
    await victim.page.goto('https://seller:secret@WWW.AMAZON.IT:443/ap/mfa')
    await victim.chip.waitForState('ready')
    expect(await codeIn(victim.page)).toBe('')
  })

  test.each(Object.entries(frames))('a challenge in a %s gets nothing', async (_, html) => {
    await victim.visit(`<!doctype html><title>Framing</title><body>${html}`, `${retail}/ap/framing`)
    await victim.page.waitForFunction(() =>
      document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument?.querySelector('#auth-mfa-otpcode'),
    )
    await nothing()
    const inside = await victim.page.evaluate(() => {
      const inner = document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument
      return [inner?.querySelector<HTMLInputElement>('#auth-mfa-otpcode')?.value, inner?.querySelector('[popover]')]
    })
    expect(inside).toEqual(['', null])
  })

  test('an address that history made up is offered nothing where no challenge stands', async () => {
    await victim.visit('<!doctype html><title>Cart</title><form><input name="otpCode"></form>', `${retail}/ap/cart`)
    await victim.page.evaluate(() => {
      history.pushState(null, '', '/ap/mfa')
      document.body.append(document.createElement('hr'))
    })
    await nothing()
  })

  test('a challenge that history moves to a place for sent codes loses its chip, and gets no code', async () => {
    await victim.visit()
    await victim.chip.waitForState('ready')
    await victim.page.evaluate(() => {
      history.pushState(null, '', '/ap/cvf/request')
      document.body.append(document.createElement('hr'))
    })
    await nothing()
  })
})
