import type { Browser, Page } from 'puppeteer-core'

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>
  emit(method: string, params: object): void
}

/** What `script.*` answers; only the fields read here. */
interface ScriptAnswer {
  readonly type: 'success' | 'exception'
  readonly result?: RemoteValue
  readonly exceptionDetails?: { readonly text: string }
}

/** https://w3c.github.io/webdriver-bidi/#type-script-RemoteValue */
export interface RemoteValue {
  readonly type: string
  readonly sharedId?: string
  readonly value?: unknown
}

/** https://w3c.github.io/webdriver-bidi/#command-browsingContext-getTree */
export interface ContextTree {
  readonly contexts: readonly { readonly context: string }[]
}

export interface Call {
  readonly fn: string
  readonly target: object
  readonly args?: readonly object[]
  readonly serialization?: object
}

/** Raw WebDriver BiDi: Puppeteer speaks it but keeps the connection and the ids out of its types. */
export function bidi(browser: Browser) {
  const { connection } = browser as unknown as { connection: Connection }
  const send = async (method: string, params: object): Promise<unknown> =>
    (await connection.send(method, params)).result
  return {
    send,
    /** Lets Puppeteer hear an event that Firefox did not send. */
    hear: (method: string, params: object) => connection.emit(method, params),
    /** @throws Error with the text of what was thrown there */
    async call({ fn, target, args = [], serialization = {} }: Call): Promise<RemoteValue> {
      const answer = (await send('script.callFunction', {
        functionDeclaration: fn,
        awaitPromise: true,
        target,
        arguments: args,
        serializationOptions: serialization,
      })) as ScriptAnswer
      if (answer.type === 'exception' || !answer.result) throw new Error(answer.exceptionDetails?.text ?? 'no answer')
      return answer.result
    },
  }
}

/** The id by which BiDi knows a page's tab. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id
}

/** Whether the browser still has the page's tab. */
export async function isListed(page: Page): Promise<boolean> {
  const tree = (await bidi(page.browser()).send('browsingContext.getTree', { maxDepth: 0 })) as ContextTree
  return tree.contexts.some((it) => it.context === contextOf(page))
}
