import { utf8 } from '../../bytes'
import { BadFile } from '../importer'

/** KiB: libsodium's "sensitive" takes 1 GiB, which is what Ente asks for. */
const mostMemory = 1024 * 1024
/** KiB passed over: "sensitive" is 4 passes over 1 GiB, some seconds. */
const mostWork = 4 * mostMemory

/**
 * RFC 9106, version 19. Parameters as the file has them.
 * @param length of the key in bytes
 * @throws BadFile where the file asks for more than may be run
 */
export async function argon2id(
  password: string,
  salt: Uint8Array,
  given: { readonly memoryKib: unknown; readonly passes: unknown; readonly lanes: unknown },
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const [memory, passes, lanes] = [Number(given.memoryKib), Number(given.passes), Number(given.lanes)]
  const isPossible =
    [memory, passes, lanes].every((value) => Number.isSafeInteger(value) && value >= 1) &&
    lanes <= 16 &&
    memory >= 8 * lanes &&
    memory <= mostMemory &&
    memory * passes <= mostWork
  if (!isPossible || salt.length < 8 || salt.length > 1024) throw new BadFile('import-kdf-out-of-bounds')
  const { argon2id: inWasm } = await import('../../wasm-kdf')
  const made = await inWasm({
    password: utf8(password),
    salt,
    parallelism: lanes,
    iterations: passes,
    memorySize: memory,
    hashLength: length,
    outputType: 'binary',
  })
  return new Uint8Array(made)
}
