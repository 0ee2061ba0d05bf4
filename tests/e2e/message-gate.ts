import type { Page } from 'puppeteer-core'

/** What a page keeps for the gate, in its own window. */
interface PageGate {
  /** The message that waits to be let out, by its verb. */
  waiting: string | null
  open: () => void
  /** One that was let out has no answer yet. */
  busy: boolean
  closed: boolean
  /** Puts the browser's own way of sending back. */
  remove: () => void
}
type Send = (...args: readonly unknown[]) => unknown
interface Runtime {
  sendMessage: Send
}
type GateWindow = typeof globalThis & {
  practiceGate: PageGate
  readonly browser?: { readonly runtime?: Runtime }
  readonly chrome: { readonly runtime: Runtime }
}

export interface MessageGate {
  /** From now on this page's messages go out through the gate. */
  guard(page: Page): Promise<void>
  /** Every message that went out, in order. */
  readonly sent: readonly string[]
  /** Lets everything out again. */
  end(): Promise<void>
}

/**
 * Lets the messages that pages of ours send out one by one, each after the answer to the one before, from whatever page.
 * @param before what happens before a message goes out, while none is being answered; `nth` counts from 1
 */
export function messageGate(before: (nth: number, verb: string) => Promise<void>): MessageGate {
  const sent: string[] = []
  const watched: { readonly page: Page; readonly watch: Promise<void> }[] = []
  let turn: Promise<unknown> = Promise.resolve()

  async function letOut(page: Page, verb: string): Promise<void> {
    await before(sent.push(verb), verb)
    // One that was let out by the end meanwhile would not be answered a second time.
    await page.evaluate(() => {
      const gate = (globalThis as GateWindow).practiceGate
      if (!gate.closed) gate.open()
    })
    const answered = page.waitForFunction(() => !(globalThis as GateWindow).practiceGate.busy, { polling: 20 })
    await answered.catch((cause: unknown) => {
      throw new Error(`no answer to ${verb}, message ${sent.length}`, { cause })
    })
  }

  /** The verb of the next message; null once the gate has ended, or the page is gone. */
  async function next(page: Page): Promise<string | null> {
    const said = await page.waitForFunction(
      () => {
        const { waiting, closed } = (globalThis as GateWindow).practiceGate
        return closed ? { waiting: null } : waiting !== null && { waiting }
      },
      { polling: 20, timeout: 0 },
    )
    return ((await said.jsonValue()) as { readonly waiting: string | null }).waiting
  }

  async function watch(page: Page): Promise<void> {
    for (let verb = await next(page); verb !== null; verb = await next(page)) {
      const waiting = verb
      turn = turn.then(() => letOut(page, waiting))
      await turn
    }
  }

  return {
    sent,
    async guard(page) {
      await page.evaluate(putInPlace)
      const watching = watch(page).catch((error: unknown) => {
        if (!page.isClosed()) throw error
      })
      watched.push({ page, watch: noticed(watching) })
    },
    async end() {
      for (const { page, watch } of watched) {
        if (!page.isClosed()) {
          await page.evaluate(() => {
            const gate = (globalThis as GateWindow).practiceGate
            gate.closed = true
            gate.remove()
            gate.open()
          })
        }
        await watch
      }
    },
  }
}

/** Work that is waited for later, if the test comes that far: its failure is then thrown, and is not unhandled before. */
export function noticed<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined)
  return work
}

/** Runs in the page. The polyfill reads `sendMessage` anew for each message. */
function putInPlace(): void {
  const self = globalThis as GateWindow
  const runtime = self.browser?.runtime ?? self.chrome.runtime
  const send = runtime.sendMessage
  const gate: PageGate = { waiting: null, open: () => undefined, busy: false, closed: false, remove: () => undefined }
  self.practiceGate = gate
  const opened = (message: unknown) =>
    gate.closed
      ? Promise.resolve()
      : new Promise<void>((resolve) => {
          gate.waiting = (message as { readonly name: string }).name
          gate.open = () => {
            gate.waiting = null
            gate.busy = true
            resolve()
          }
        })
  let last: Promise<unknown> = Promise.resolve()
  /** @param answered Chromium's polyfill asks for the answer by a callback, in which alone `lastError` can be read */
  const gated = (message: unknown, answered?: (...answer: readonly unknown[]) => void): unknown => {
    const sending = last.then(() => opened(message))
    const answer = sending.then(() =>
      answered
        ? new Promise<void>((resolve) => {
            Reflect.apply(send, runtime, [
              message,
              (...given: readonly unknown[]) => {
                resolve()
                answered(...given)
              },
            ])
          })
        : Reflect.apply(send, runtime, [message]),
    )
    const done = () => {
      gate.busy = false
    }
    last = answer.then(done, done)
    return answered ? undefined : answer
  }
  const put = (value: unknown) => Object.defineProperty(runtime, 'sendMessage', { configurable: true, value })
  gate.remove = () => put(send)
  put(gated)
}
