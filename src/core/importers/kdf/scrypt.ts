import { utf8 } from '../../bytes'
import { BadFile } from '../importer'

/** Bytes of memory; Aegis takes 32 MiB. */
const mostMemory = 512 * 1024 * 1024
/** Blocks mixed in all, as `N · r · p`: about a second, sixteen times what Aegis takes. */
const mostWork = 4 * 1024 * 1024

const isPowerOfTwo = (value: number) => Number.isSafeInteger(value) && value > 1 && Number.isInteger(Math.log2(value))

/**
 * RFC 7914. Parameters as the file has them.
 * @param length of the key in bytes
 * @throws BadFile where the file asks for more than may be run
 */
export async function scrypt(
  password: string,
  salt: Uint8Array,
  { n, r, p }: { readonly n: unknown; readonly r: unknown; readonly p: unknown },
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const [cost, blocks, lanes] = [Number(n), Number(r), Number(p)]
  const isPossible =
    isPowerOfTwo(cost) &&
    [blocks, lanes].every((value) => Number.isSafeInteger(value) && value >= 1) &&
    128 * cost * blocks <= mostMemory &&
    cost * blocks * lanes <= mostWork
  if (!isPossible || salt.length === 0 || salt.length > 1024) throw new BadFile('import-kdf-out-of-bounds')
  const { scrypt: inWasm } = await import('../../wasm-kdf')
  const made = await inWasm({
    password: utf8(password),
    salt,
    costFactor: cost,
    blockSize: blocks,
    parallelism: lanes,
    hashLength: length,
    outputType: 'binary',
  })
  return new Uint8Array(made)
}
