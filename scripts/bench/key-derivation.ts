import { utf8 } from '../../src/core/bytes'
import { argon2Js, argon2Wasm } from '../../src/core/vault/argon2'
import { freshKdf } from '../../src/core/vault/kdf'
import type { Measure } from './measure'
import { random } from './random'
import { sideBySide } from './side-by-side'

const password = utf8('benchmark only: plum harbour 47')

export const keyDerivation: Measure = {
  name: 'key-derivation',
  async run(take) {
    const kdf = freshKdf(random)
    await take({
      title: `Argon2id, ${kdf.memory / 1024} MiB, ${kdf.passes} passes, WebAssembly`,
      baseline: 'the same in JavaScript (@noble/hashes)',
      rounds: 5,
      round: sideBySide(
        () => argon2Wasm(password, kdf),
        () => argon2Js(password, kdf),
      ),
    })
  },
}
