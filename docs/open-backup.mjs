#!/usr/bin/env node
// Opens a Countersign backup without Countersign, and prints an otpauth link for each login. It needs Node 20.19 or newer
// and one package (npm install @noble/hashes). The format: src/core/backup/README.md.
//
//   node open-backup.mjs FILE                          asks for the passphrase
//   node open-backup.mjs FILE --passphrase-file FILE   takes the first line of that file
import { createDecipheriv, createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { argon2id } from '@noble/hashes/argon2.js'

class Refused extends Error {}

/** Reads a line from the terminal without showing it. */
function askPassphrase() {
  const { stdin, stderr } = process
  if (!stdin.isTTY) throw new Refused('There is no terminal to ask on: use --passphrase-file.')
  stderr.write('Passphrase of the backup: ')
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  return new Promise((resolve, reject) => {
    let typed = ''
    const end = () => {
      stdin.setRawMode(false)
      stdin.pause()
      stderr.write('\n')
    }
    stdin.on('data', (keys) => {
      for (const key of keys) {
        if (key === '\r' || key === '\n') {
          end()
          return resolve(typed)
        }
        if (key === '\u0003' || key === '\u0004') {
          end()
          return reject(new Refused('Nothing was opened.'))
        }
        typed = key === '\u007f' || key === '\b' ? [...typed].slice(0, -1).join('') : typed + key
      }
    })
  })
}

function parse(text) {
  let file
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new Refused('This is no backup of Countersign, or it was cut short.')
  }
  if (file?.format !== 'countersign-backup') throw new Refused('This is no backup of Countersign.')
  if (file.version !== 1) throw new Refused(`This backup is of version ${file.version}; this script opens version 1.`)
  return file
}

const within = (value, low, high) => Number.isInteger(value) && value >= low && value <= high

function open({ format, version, createdAt, howToOpen, kdf, nonce, sealed, checksum }, passphrase) {
  const { name, version: kdfVersion, memory, passes, lanes, salt } = kdf
  const known = name === 'argon2id' && kdfVersion === 19
  const bounded = within(memory, 19_456, 262_144) && within(passes, 2, 12) && within(lanes, 1, 16)
  if (!known || !bounded || memory * passes > 786_432) {
    throw new Refused('The key derivation that this file asks for is out of bounds.')
  }
  const clear = [format, version, createdAt, howToOpen, name, kdfVersion, memory, passes, lanes, salt]
  const bound = Buffer.from(JSON.stringify(clear))
  const sum = createHash('sha256')
    .update(bound)
    .update(JSON.stringify([nonce, sealed]))
    .digest('base64')
  if (sum !== checksum) throw new Refused('This file is damaged: it is not as it was written.')
  const key = argon2id(Buffer.from(passphrase.normalize('NFKC')), Buffer.from(salt, 'base64'), {
    t: passes,
    m: memory,
    p: lanes,
    dkLen: 32,
    version: kdfVersion,
  })
  const bytes = Buffer.from(sealed, 'base64')
  const cipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'), { authTagLength: 16 })
  cipher.setAAD(bound)
  cipher.setAuthTag(bytes.subarray(-16))
  let plain
  try {
    plain = Buffer.concat([cipher.update(bytes.subarray(0, -16)), cipher.final()])
  } catch {
    throw new Refused('The passphrase does not fit, or the file was changed on purpose.')
  }
  return JSON.parse(plain.subarray(4, 4 + plain.readUInt32BE(0)).toString('utf8')).accounts
}

function linkOf({ type, issuer, label, secret, algorithm, digits, period, counter }) {
  const encoded = encodeURIComponent
  const parts = [`secret=${secret}`, `algorithm=${algorithm}`, `digits=${digits}`]
  if (issuer) parts.push(`issuer=${encoded(issuer)}`)
  parts.push(type === 'hotp' ? `counter=${counter}` : `period=${period}`)
  return `otpauth://${type}/${issuer ? `${encoded(issuer)}:` : ''}${encoded(label)}?${parts.join('&')}`
}

async function main() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'passphrase-file': { type: 'string' } },
  })
  const [path] = positionals
  if (!path) throw new Refused('Use: node open-backup.mjs FILE [--passphrase-file FILE]')
  const file = parse(readFileSync(path, 'utf8'))
  const from = values['passphrase-file']
  const passphrase = from ? readFileSync(from, 'utf8').split(/\r?\n/)[0] : await askPassphrase()
  for (const account of open(file, passphrase)) process.stdout.write(`${linkOf(account)}\n`)
}

main().catch((error) => {
  process.stderr.write(
    `${error instanceof Refused ? error.message : `${error.code ?? error.name}: ${error.message}`}\n`,
  )
  process.exitCode = 1
})
