import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeKey, madeLink, madeLogins } from './made-logins'

let made: string | undefined

/**
 * A file of links as another app exports it: a login that the vault has, one that it has with another key, some that it
 * has not, and two that cannot be read.
 */
export function madeFile(): string {
  made ??= write()
  return made
}

function write(): string {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-made-'))
  const known = madeLogins.slice(0, 1)
  const renewed = madeLogins.slice(1, 2).map((login) => ({ ...login, secret: madeKey(`renewed ${login.label}`) }))
  const others = madeLogins.slice(2, 5).map(({ issuer, label }) => {
    const name = `neu.${label}`
    return { issuer, label: name, secret: madeKey(name) }
  })
  const lines = [...known, ...renewed, ...others].map(madeLink)
  const broken = [
    'otpauth://totp/Amazon:kaputt@beispiel.example?secret=10',
    'otpauth://totp/Amazon:leer@beispiel.example',
  ]
  const file = join(folder, 'authenticator.txt')
  writeFileSync(file, [...lines, ...broken].join('\n'))
  process.on(
    'exit',
    () => void import('node:fs').then(({ rmSync }) => rmSync(folder, { recursive: true, force: true })),
  )
  return file
}
