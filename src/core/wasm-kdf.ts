/** The key derivations in WebAssembly, 60 kB: to be imported where one runs, and not at every wake-up. */
export { argon2id, scrypt } from 'hash-wasm'
