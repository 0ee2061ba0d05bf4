import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { vi } from 'vitest'
import type { ArgumentsOf, MessagesFrom, ResultOf } from '../../../src/messages'
import { fakeBrowser } from './fake-browser'
import { fakeLocks } from './fake-locks'
import { quickDerivations } from './quick-derivations'
import { expectSameInParts } from './same-in-parts'

type Route = typeof import('../../../src/background/router')['route']

export interface Place {
  readonly url: string
  readonly tab?: number
  readonly frame?: number
  readonly id?: string
  readonly origin?: string
  readonly lifecycle?: string
}

/**
 * A background on an empty profile. Every message goes to a freshly loaded router: nothing survives in its modules.
 * @param sleeps false loads it only when it is told to sleep, for tests that send thousands
 * @param derives true runs Argon2id in earnest
 */
export function freshProfile({ sleeps = true, derives = false } = {}) {
  const browser = fakeBrowser()
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.resetModules()
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  vi.doMock('webextension-polyfill', () => ({ default: browser }))
  if (derives) vi.doUnmock('hash-wasm')
  else quickDerivations()

  const router = async () => (await import('../../../src/background/router')).route

  async function deliver(message: unknown, sender: unknown): Promise<unknown> {
    if (sleeps) vi.resetModules()
    return (await router())(message, sender as Parameters<Route>[1])
  }

  const page = { id: 'countersign', url: 'chrome-extension://countersign/src/popup/index.html' }

  return {
    browser,
    /** The next message goes to a freshly loaded router. */
    sleep: () => vi.resetModules(),
    /** As an extension page. */
    async ask<K extends MessagesFrom<'page'>>(name: K, args: ArgumentsOf<K>): Promise<ResultOf<K>> {
      const answer = (await deliver({ name, arguments: args }, page)) as ResultOf<K>
      if (name === 'accounts.list' && 'damage' in answer && 'rows' in answer)
        await expectSameInParts(answer, await router(), page)
      return answer
    },
    /** As a content script in a tab. */
    from(url: string, tab = 7) {
      return <K extends MessagesFrom<'content'>>(name: K, args: ArgumentsOf<K>): Promise<ResultOf<K>> =>
        deliver({ name, arguments: args }, senderAt({ url, tab })) as Promise<ResultOf<K>>
    },
    /** Anything from anywhere. */
    deliver: (message: unknown, place: Place) => deliver(message, senderAt(place)),
  }
}

/** As if a minute had gone by since the last wrong try. */
export async function letWaitPass(): Promise<void> {
  const database = await openDB('countersign')
  const attempts = await database.get('settings', 'attempts')
  if (attempts) await database.put('settings', { ...attempts, notBefore: 0 }, 'attempts')
  database.close()
}

function senderAt({ url, tab = 7, frame = 0, id = 'countersign', origin, lifecycle }: Place) {
  return {
    id,
    url,
    origin: origin ?? new URL(url).origin,
    frameId: frame,
    tab: { id: tab },
    ...(lifecycle ? { documentLifecycle: lifecycle } : {}),
  }
}

export const challengeUrl = 'https://sellercentral.amazon.it/ap/mfa?arb=1'
export const enrolmentUrl = 'https://www.amazon.it/a/settings/approval/setup/register'
export const passphrase = 'plum harbour 47 violet'
