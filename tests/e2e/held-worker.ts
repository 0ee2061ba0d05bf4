import { type Driver, until } from './driver'

declare const chrome: { readonly storage: { readonly session: object } }

/**
 * Where the background can be held, in the order of a change to the vault: once a passphrase's try is counted and before
 * it runs, before the change is sealed, once it is on disk and before anybody knows, and when its answer is all that is
 * left.
 */
export type HeldAt = 'counted' | 'sealing' | 'written' | 'answering'

/** Has the background come to a standstill at its next call of a kind, until it is killed; the next one runs free. */
export async function holdWorker(driver: Driver, at: HeldAt): Promise<{ killWhenHeld(): Promise<void> }> {
  await driver.inBackground((kind: HeldAt) => {
    const held = () => {
      Object.assign(self, { practiceHeld: true })
      return new Promise(() => undefined)
    }
    const hold = (place: object, name: string, value: (...args: never[]) => unknown) =>
      Object.defineProperty(place, name, { configurable: true, value })
    if (kind === 'sealing') hold(SubtleCrypto.prototype, 'encrypt', held)
    else if (kind === 'answering') hold(chrome.storage.session, 'set', held)
    else {
      hold(
        IDBTransaction.prototype,
        'addEventListener',
        function (this: IDBTransaction, ...args: [string, () => void]) {
          const [type, listener] = args
          const writes =
            this.mode === 'readwrite' && this.objectStoreNames.contains(kind === 'counted' ? 'settings' : 'journal')
          EventTarget.prototype.addEventListener.call(this, type, writes && type === 'complete' ? held : listener)
        },
      )
    }
  }, at)
  return {
    async killWhenHeld() {
      await until(`the background held at ${at}`, () => driver.inBackground(() => 'practiceHeld' in self))
      await driver.killWorker()
    },
  }
}
