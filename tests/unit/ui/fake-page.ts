import { type Mock, vi } from 'vitest'
import english from '../../../public/_locales/en/messages.json' with { type: 'json' }
import { noPolicy } from '../../../src/core/policy/policy'
import type { ArgumentsOf, CodeRow, ListFace, MessageName, ResultOf, Warned } from '../../../src/messages'

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

const faceOf = ({ id, issuer, label, person, type, confirmed }: CodeRow): ListFace => ({
  ...{ id, issuer, label, person, type, confirmed },
  ...{ pinned: false, section: '', also: '' },
})

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
    'vault.wait': () => ({ until: 0, took: 0 }),
    'work.look': () => ({ figure: null }),
    'work.stop': () => ({ ok: true }),
    'policy.read': () => ({ ok: true, state: { policy: noPolicy, passkeyMissing: false, passkeyOnly: false } }),
    'people.list': () => ({ ok: true, people: [], logins: [], several: [], nobody: [] }),
    'vault.isProven': () => ({ proven: false }),
    'clock.state': () => ({ ok: true, clock: { correction: 0, offer: null } }),
    'passkey.list': () => ({ ok: true, passkeys: [] }),
    'health.look': () => ({ ok: true, findings: [] }),
    'activity.missed': () => ({ ok: true, missed: null }),
    'clipboard.copied': () => ({ ok: true, clearsAt: null }),
    'found.waiting': () => ({ ok: true, waiting: null }),
    'found.shown': () => ({ ok: true }),
    'popup.open': async () => {
      const status = await this.answers['vault.status']?.({})
      if (!status) throw new Error('nobody says what the vault is like')
      return { status, settings: null, warning: this.warning, list: null }
    },
    'settings.write': () => ({ ok: true }),
    // Made of the whole list, where a test has that.
    'accounts.faces': async () => {
      const list = await this.list()
      return list.ok ? { ok: true, faces: list.rows.map(faceOf) } : list
    },
    'accounts.codes': async ({ ids }) => {
      const list = await this.list()
      return list.ok ? { ok: true, rows: list.rows.filter(({ id }) => ids.includes(id)) } : list
    },
    'accounts.check': async () => {
      const list = await this.list()
      if (!list.ok) return list
      const { damage, authentic, rows } = list
      return { ok: true, damage, authentic, faces: damage.length > 0 || !authentic ? rows.map(faceOf) : null }
    },
  }
  private async list(): Promise<ResultOf<'accounts.list'>> {
    return this.answers['accounts.list']?.({}) ?? { ok: true, rows: [], damage: [], authentic: true }
  }

  isPopup = false
  /** What the popup is opened with. */
  warning: Warned | null = null
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
      getUILanguage: () => 'en-GB',
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
    commands: {
      getAll: async () => [
        { name: '_execute_action', description: '', shortcut: 'Alt+Shift+C' },
        { name: 'fill', description: 'As the browser says it', shortcut: 'Alt+Shift+F' },
        { name: 'scan', description: 'Scan the page', shortcut: '' },
      ],
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
