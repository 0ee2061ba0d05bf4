import type { ElementHandle, Page } from 'puppeteer-core'
import { testId } from './driver'
import { press } from './press'
import { typeIn } from './type-in'

/** Changes the passphrase in the settings. */
export async function changePassphrase(options: Page, from: string, to: string): Promise<void> {
  await press(options, 'change-passphrase')
  await typeIn(options, 'old-passphrase', from)
  await typeIn(options, 'new-passphrase', to)
  await typeIn(options, 'repeat-passphrase', to)
  await press(options, 'change-confirm')
  await options.waitForSelector(testId('change-passphrase'))
}

/** Has a new recovery code made in the settings, and puts it away. @returns the code */
export async function newRecovery(options: Page, passphrase: string): Promise<string> {
  await press(options, 'new-recovery')
  await typeIn(options, 'recovery-passphrase', passphrase)
  await press(options, 'new-recovery-confirm')
  await options.waitForSelector('main[data-screen="recovery"]')
  const code = await options.$eval(testId('recovery-code'), (element) => element.textContent ?? '')
  await press(options, 'recovery-done')
  await options.waitForSelector(testId('new-recovery'))
  return code
}

/** Makes a backup under Export, whose tab is open. @returns what goes to the downloads, seen where the page hands it over */
export async function makeBackup(options: Page, filePassphrase: string, passphrase: string): Promise<string> {
  await typeIn(options, 'export-password', filePassphrase)
  await typeIn(options, 'export-repeat', filePassphrase)
  await typeIn(options, 'export-again', passphrase)
  return handedOver(options, () => press(options, 'export-save'))
}

/** What a page hands over to the downloads, seen where it does. */
export async function handedOver(options: Page, save: () => Promise<void>): Promise<string> {
  await options.evaluate(() => {
    const original = URL.createObjectURL
    URL.createObjectURL = (blob: Blob) => {
      URL.createObjectURL = original
      void blob.text().then((text) => {
        document.documentElement.dataset.handedOver = text
      })
      return original(blob)
    }
  })
  await save()
  await options.waitForSelector(testId('export-saved'))
  const handed = await options.waitForFunction(() => document.documentElement.dataset.handedOver)
  const text = String(await handed.jsonValue())
  await options.evaluate(() => {
    delete document.documentElement.dataset.handedOver
  })
  return text
}

/** Chooses a backup file under Import, whose tab is open, and looks into it. */
export async function lookInto(options: Page, file: string, filePassphrase: string): Promise<void> {
  const input = (await options.waitForSelector(testId('import-file'))) as ElementHandle<HTMLInputElement>
  await input.uploadFile(file)
  await typeIn(options, 'import-password', filePassphrase)
  await press(options, 'import-look')
  await options.waitForSelector(testId('import-row'))
}
