import { type Driver, until } from './driver'

declare const chrome: { readonly storage: { readonly session: object } }

/** Calls at which the background can be held, in the order in which an enrolment makes them. */
export type HeldAt = 'sealing' | 'answering'

/** Has the background come to a standstill at its next call of a kind, until it is killed; the next one runs free. */
export async function holdWorker(driver: Driver, at: HeldAt): Promise<{ killWhenHeld(): Promise<void> }> {
  await driver.inBackground((kind: HeldAt) => {
    const place = kind === 'sealing' ? SubtleCrypto.prototype : chrome.storage.session
    const name = kind === 'sealing' ? 'encrypt' : 'set'
    Object.defineProperty(place, name, {
      configurable: true,
      value: () => {
        Object.assign(self, { practiceHeld: true })
        return new Promise(() => undefined)
      },
    })
  }, at)
  return {
    async killWhenHeld() {
      await until(`the background held at ${at}`, () => driver.inBackground(() => 'practiceHeld' in self))
      await driver.killWorker()
    },
  }
}
