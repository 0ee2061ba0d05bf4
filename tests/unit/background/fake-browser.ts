import { vi } from 'vitest'

type Stored = Record<string, unknown>

/** A storage area that holds JSON copies, as the browser's do. */
function area() {
  const held = new Map<string, string>()
  return {
    held,
    async get(keys?: string | readonly string[] | null): Promise<Stored> {
      const wanted = keys === null || keys === undefined ? [...held.keys()] : [keys].flat()
      return Object.fromEntries(
        wanted.flatMap((key) => {
          const value = held.get(key)
          return value === undefined ? [] : [[key, JSON.parse(value)]]
        }),
      )
    },
    async set(values: Stored): Promise<void> {
      for (const [key, value] of Object.entries(values)) held.set(key, JSON.stringify(value))
    },
    async remove(keys: string | readonly string[]): Promise<void> {
      for (const key of [keys].flat()) held.delete(key)
    },
  }
}

/** `url`: as a browser gives it after a click of the person's on something of ours. */
export interface FakeTab {
  readonly id?: number
  readonly active?: boolean
  readonly windowId?: number
  readonly url?: string
}

/** As much of the extension API as the background uses; `told` records what tabs were told. */
export function fakeBrowser() {
  const told: { tab: number; message: unknown }[] = []
  /** What pages of ours were told. */
  const toldPages: unknown[] = []
  return {
    told,
    toldPages,
    runtime: {
      id: 'countersign',
      /** Comes after what was sent before. */
      getPlatformInfo: () => new Promise((resolve) => setImmediate(() => resolve({ os: 'linux' }))),
      getURL: (path: string) => `chrome-extension://countersign/${path}`,
      async sendMessage(message: unknown) {
        toldPages.push(message)
      },
    },
    storage: { session: area(), local: area(), managed: area() },
    alarms: { create: vi.fn(async () => undefined), clear: vi.fn(async () => true) },
    action: { openPopup: vi.fn(async () => undefined) },
    windows: { create: vi.fn(async () => undefined) },
    i18n: { getMessage: (key: string) => (key === 'languageTag' ? 'en' : key) },
    scripting: {
      executeScript: vi.fn(
        async (_: unknown): Promise<{ result?: unknown; documentId?: string }[]> => [{ result: null }],
      ),
    },
    contextMenus: { removeAll: vi.fn(async () => undefined), create: vi.fn() },
    permissions: { contains: vi.fn(async () => false) },
    offscreen: { createDocument: vi.fn(async (_: unknown) => undefined) },
    tabs: {
      query: vi.fn(async (): Promise<FakeTab[]> => [{ id: 7 }]),
      get: vi.fn(async (_: number): Promise<FakeTab> => ({ active: true, windowId: 1 })),
      captureVisibleTab: vi.fn(async () => ''),
      async sendMessage(tab: number, message: unknown) {
        told.push({ tab, message })
        return true
      },
    },
  }
}
