import { X509Certificate } from 'node:crypto'
import { connect } from 'node:tls'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { amazonHosts } from '../../../src/sites/amazon-hosts'
import { html } from '../../practice/html'
import { type Practice, startPractice } from '../../practice/server'
import { Browsing } from './browsing'

let practice: Practice
let browsing: Browsing

beforeEach(async () => {
  practice = await startPractice()
  browsing = new Browsing(practice)
})
afterEach(() => practice.close())

const paths = ['/', '/ap/signin', '/ap/mfa', '/ap/mfa/new-otp', '/ap/cvf/request', '/nothing-here']

describe('the practice server', () => {
  it('has a certificate for every host that is played', async () => {
    const raw = await new Promise<Buffer>((resolve) => {
      const socket = connect({ host: '127.0.0.1', port: practice.port, rejectUnauthorized: false }, () => {
        resolve(socket.getPeerCertificate().raw)
        socket.destroy()
      })
    })
    const certificate = new X509Certificate(raw)
    expect(amazonHosts.filter((host) => certificate.checkHost(host) === undefined)).toEqual([])
    expect(certificate.checkHost('sellercentral-amazon.com')).toBeUndefined()
  })

  it('records each request', async () => {
    await browsing.open('https://vendorcentral.amazon.co.uk/ap/mfa?boxes=6')
    expect(practice.requests).toEqual([
      { host: 'vendorcentral.amazon.co.uk', method: 'GET', path: '/ap/mfa', search: '?boxes=6', cookies: false },
    ])
  })

  it('answers 404 for what is not there, and for settings on hosts that have none', async () => {
    expect((await browsing.open('/nothing-here')).status).toBe(404)
    expect((await browsing.open('/a/settings/approval')).status).toBe(404)
    expect((await browsing.open('https://www.amazon.com/a/settings/approval')).status).toBe(200)
  })

  it('plays the same pages on a look-alike', async () => {
    practice.addLogin({ email: 'anna@example.com', password: 'practice', enrolled: false })
    const alike = new Browsing(practice, 'https://sellercentral-amazon.com/')
    await alike.signIn('anna@example.com', 'practice')
    await alike.open('/a/settings/approval/setup/register')
    expect(alike.page.document.querySelector('form#sia-add-auth-app-form')).not.toBeNull()
    await alike.open('/ap/mfa')
    expect(alike.page.document.querySelector('form#auth-mfa-form')).not.toBeNull()
  })

  it('serves a given page at its exact place alone', async () => {
    const body = '<p id="given">Given</p>'
    practice.servePage('www.amazon.fr', '/ap/mfa', body, { 'Content-Security-Policy': "default-src 'none'" })
    const given = await browsing.open('https://www.amazon.fr/ap/mfa?any=query')
    expect(given.text).toBe(body)
    expect(given.headers['content-security-policy']).toBe("default-src 'none'")
    expect((await browsing.open('https://www.amazon.fr/ap/signin')).text).not.toContain('given')
    expect((await browsing.open('https://www.amazon.it/ap/mfa')).text).not.toContain('given')
  })

  it('needs nothing from outside and no inline code or style', async () => {
    for (const path of [...paths, '/frame.html?src=/ap/mfa']) {
      const { document, headers, url } = await browsing.open(path)
      const sources = [...document.querySelectorAll('[src], link[href], form[action]')]
        .map((each) => each.getAttribute('src') ?? each.getAttribute('href') ?? each.getAttribute('action') ?? '')
        .filter((source) => !source.startsWith('data:'))
      for (const source of sources) expect(new URL(source, url).origin).toBe('https://sellercentral.amazon.com')
      expect(document.querySelectorAll('style, [style], script:not([src])')).toHaveLength(0)
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'/)
      expect(headers['content-security-policy']).not.toContain('unsafe')
    }
  })

  it('frames the page that it is told to', async () => {
    await browsing.open(`https://a.example/frame.html?${new URLSearchParams({ src: 'https://www.amazon.it/ap/mfa' })}`)
    expect(browsing.page.document.querySelector('iframe')?.getAttribute('src')).toBe('https://www.amazon.it/ap/mfa')
  })

  it('escapes what it is given', async () => {
    await browsing.open('/ap/signin')
    await browsing.submit('#ap_login_form', { email: '"><b id="x">' })
    expect(browsing.page.document.querySelector('#x')).toBeNull()
    expect(html`<p title="${'"<&>\''}">${[html`<b>`]}</p>`.text).toBe('<p title="&quot;&lt;&amp;&gt;&#39;"><b></p>')
  })

  it('asks to sign in when a code comes out of nowhere', async () => {
    await browsing.open('/ap/mfa')
    await browsing.submit('#auth-mfa-form', { otpCode: '123456' })
    expect(browsing.page.document.querySelector('#ap_login_form')).not.toBeNull()
  })

  it('refuses a taken port and knows no login that was not added', async () => {
    await expect(startPractice({ port: practice.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    expect(() => practice.login('nobody@example.com')).toThrow()
  })
})
