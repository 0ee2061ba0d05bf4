// A worker of the background where that shares its thread with pages: the bytes of a passphrase come, those of a key go
// back. It is ended after that.
import { argon2 } from '../core/vault/argon2'
import type { DerivingQuestion, DerivingWord } from './protocol'

const say = (word: DerivingWord) => postMessage(word)

async function answer({ password, kdf }: DerivingQuestion): Promise<void> {
  try {
    const derived = await argon2(password, kdf)
    say(derived)
    derived.fill(0)
  } finally {
    password.fill(0)
  }
}

addEventListener('message', ({ data }: MessageEvent<DerivingQuestion>) => {
  // Uncaught, an error would stand in the browser's console.
  answer(data).catch(() => say('failed'))
})
say('ready')
