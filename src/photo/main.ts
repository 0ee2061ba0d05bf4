// A worker of the options page: one picture comes, its texts go back.
import type { PhotoAnswer, PhotoQuestion } from './protocol'
import { readBitmap, readFile } from './read-file'

async function read(picture: PhotoQuestion): Promise<PhotoAnswer> {
  return picture instanceof Blob ? readFile(new Uint8Array(await picture.arrayBuffer())) : readBitmap(picture)
}

addEventListener('message', ({ data }: MessageEvent<PhotoQuestion>) => void read(data).then(postMessage))
