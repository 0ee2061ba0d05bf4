import { describe, expect, test } from 'vitest'
import { allDone } from '../../../src/background/all-done'

describe('what is done side by side', () => {
  test('answers with everything, in its order', async () => {
    expect(await allDone([Promise.resolve(1), 'two', Promise.resolve([3])])).toEqual([1, 'two', [3]])
  })

  test('has failed only once nothing of it is under way', async () => {
    let written = false
    let write = (): void => undefined
    const writing = new Promise<void>((done) => {
      write = () => {
        written = true
        done()
      }
    })
    const answer = allDone([writing, Promise.reject(new Error('a read'))]).then(
      () => 'done',
      (error: Error) => `${error.message}, written: ${written}`,
    )
    // Every task that is due has run: a failure that did not wait would have gone out.
    await new Promise((turn) => setTimeout(turn))
    write()
    expect(await answer).toBe('a read, written: true')
  })
})
