import { type Mock, vi } from 'vitest'
import english from '../../../public/_locales/en/messages.json' with { type: 'json' }
import type { ArgumentsOf, MessageName, ResultOf } from '../../../src/messages'

type Answers = { [K in MessageName]?: (args: ArgumentsOf<K>) => ResultOf<K> | Promise<ResultOf<K>> }
interface Asked {
  readonly name: MessageName
  readonly arguments: unknown
}
interface Entry {
  readonly message: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}

/** The English sentence with its placeholders filled as the browser fills them. @throws for a key that is not there */
export function sentence(key: string, values: readonly string[] = []): string {
  const entry = (english as Readonly<Record<string, Entry>>)[key]
  if (!entry) throw new Error(`no message ${key}`)
  return Object.entries(entry.placeholders ?? {}).reduce(
    (text, [name, { content }]) =>
      text.replace(new RegExp(`\\$${name}\\$`, 'gi'), () => values[Number(content.slice(1)) - 1] ?? ''),
    entry.message,
  )
}

type Listener = (message: unknown) => unknown

/** A stand-in for the background and the browser around an extension page. */
export class FakePage {
  private readonly listeners = new Set<Listener>()
  readonly asked: Asked[] = []
  readonly tabs: string[] = []
  readonly windows: string[] = []
  answers: Answers = {}
  /** Said where a test cares for nothing else. */
  private readonly usual: Answers = {
    'vault.wait': () => ({ until: 0 }),
    'vault.isProven': () => ({ proven: false }),
    'passkey.list': () => ({ ok: true, passkeys: [] }),
    'activity.missed': () => ({ ok: true, missed: null }),
    'clipboard.copied': () => ({ ok: true, clearsAt: null }),
    'found.waiting': () => ({ ok: true, waiting: null }),
    'found.shown': () => ({ ok: true }),
  }
  isPopup = false
  readonly copied: string[] = []
  readonly openOptionsPage: Mock<() => Promise<void>> = vi.fn(async () => undefined)

  /** What `webextension-polyfill` exports. */
  readonly browser = {
    runtime: {
      onMessage: {
        addListener: (listener: Listener) => void this.listeners.add(listener),
        removeListener: (listener: Listener) => void this.listeners.delete(listener),
      },
      getURL: (path: string) => `chrome-extension://countersign/${path}`,
      getManifest: () => ({ version: '1.2.3', optional_permissions: ['clipboardRead', 'clipboardWrite'] }),
      openOptionsPage: this.openOptionsPage,
      sendMessage: (message: Asked): Promise<unknown> => {
        this.asked.push(message)
        const reply = this.reply(message)
        this.replies.push(reply)
        return reply
      },
    },
    i18n: {
      getMessage: (key: string, values: readonly string[] = []) =>
        key === '@@bidi_dir' ? 'ltr' : sentence(key, values),
    },
    permissions: {
      contains: vi.fn(async () => false),
      request: vi.fn(async () => true),
      remove: vi.fn(async () => true),
    },
    extension: { getViews: () => (this.isPopup ? [window] : []) },
    windows: {
      create: async ({ url }: { url: string }) => {
        this.windows.push(url)
      },
    },
    tabs: {
      create: async ({ url }: { url: string }) => {
        this.tabs.push(url)
      },
    },
  }

  private readonly replies: Promise<unknown>[] = []

  private async reply(message: Asked): Promise<unknown> {
    const answer = (this.answers[message.name] ?? this.usual[message.name]) as ((args: unknown) => unknown) | undefined
    if (!answer) throw new Error(`nobody answers ${message.name}`)
    return structuredClone(await answer(message.arguments))
  }

  /** What the background tells every page. */
  tell(message: unknown): void {
    for (const listener of this.listeners) listener(message)
  }

  /** Waits until everything asked so far is answered and drawn; for what must not appear. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.replies)
    await new Promise((drawn) => requestAnimationFrame(drawn))
  }

  /** The arguments with which a message was asked, call by call. */
  argumentsOf(name: MessageName): readonly unknown[] {
    return this.asked.filter((message) => message.name === name).map((message) => message.arguments)
  }
}

/** Web Locks in memory, as far as the pages use them; other windows share the same object. */
export class FakeLocks {
  private readonly tails = new Map<string, Promise<unknown>>()

  request(name: string, ...rest: unknown[]): Promise<unknown> {
    const callback = rest.at(-1) as (lock: object | null) => unknown
    const { ifAvailable = false } = rest.length > 1 ? (rest[0] as { ifAvailable?: boolean }) : {}
    const tail = this.tails.get(name)
    if (ifAvailable && tail) return Promise.resolve(callback(null))
    const run = (tail ?? Promise.resolve()).then(() => callback({ name }))
    const settled: Promise<unknown> = run
      .catch(() => undefined)
      .then(() => {
        if (this.tails.get(name) === settled) this.tails.delete(name)
      })
    this.tails.set(name, settled)
    return run
  }
}
