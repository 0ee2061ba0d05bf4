import { generate } from 'selfsigned'
import { amazonHosts } from '../../src/sites/amazon-hosts'

const day = 24 * 60 * 60 * 1000

/**
 * A certificate for every host that the practice plays, signed by its own key and good for this run.
 * @returns PEM texts as `https.createServer` takes them
 */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const names = [...amazonHosts, 'localhost'].map((value) => ({ type: 2 as const, value }))
  const made = await generate([{ name: 'commonName', value: 'Practice Seller Central' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + 30 * day),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [...names, { type: 7, ip: '127.0.0.1' }] },
    ],
  })
  return { key: made.private, cert: made.cert }
}
