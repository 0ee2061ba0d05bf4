import { startPractice } from './server'

const firstPort = 8443
const ports = Array.from({ length: 20 }, (_, i) => firstPort + i)

async function startOnNextFree() {
  for (const port of ports) {
    try {
      return await startPractice({ port })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    }
  }
  throw new Error(`No free port from ${firstPort} to ${ports.at(-1)}`)
}

const practice = await startOnNextFree()
const { email, password } = practice.addLogin({
  email: 'seller@example.com',
  password: 'practice',
  enrolled: false,
})

console.log(`Practice Seller Central on 127.0.0.1:${practice.port}. Open it with a browser profile of its own:

  chromium --user-data-dir=/tmp/practice-profile --ignore-certificate-errors \\
    --host-resolver-rules="MAP * 127.0.0.1:${practice.port}, EXCLUDE 127.0.0.1" \\
    https://sellercentral.amazon.com/

Sign in as ${email} with the password ${password}. Ctrl+C stops it.`)

process.once('SIGINT', () => {
  void practice.close()
})
