import type { ElementHandle, Page } from 'puppeteer-core'
import { openAccount } from './account-screen'
import { testId } from './driver'
import { press } from './press'
import type { Seller } from './seller'

/** What a person does with a vault, in this order; the vault is locked before. */
export const stepNames = ['unlock', 'add', 'edit', 'delete', 'restore', 'change'] as const
export type StepName = (typeof stepNames)[number]

/** One step: what leads there, and the press that does it, with what is seen once it is done. */
export interface Step {
  readonly prepare: () => Promise<void>
  readonly act: () => Promise<void>
}

export interface VaultWalk {
  readonly seller: Seller
  /** Sign-in name of the login that is added, and the name of its person that it gets after that. */
  readonly added: string
  readonly person: string
  /** Sign-in name of the login that is deleted and restored. */
  readonly restored: string
  /** Our backup file with that login, and its passphrase. */
  readonly file: string
  readonly filePassphrase: string
  readonly oldPassphrase: string
  readonly newPassphrase: string
  /** Told of the options page once it is open. */
  readonly onOptions?: (page: Page) => Promise<void>
}

export interface WalkSteps {
  readonly steps: Readonly<Record<StepName, Step>>
  /** The options page, from the restoring on. */
  options(): Page
}

/** Replaces a field's text at once, as pasting does. */
export async function paste(page: Page, id: string, text: string): Promise<void> {
  await page.waitForSelector(testId(id))
  await page.$eval(
    testId(id),
    (field, value) => {
      const input = field as HTMLInputElement
      input.value = value
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
    },
    text,
  )
}

export function vaultWalk(walk: VaultWalk): WalkSteps {
  const { seller } = walk
  const { popup, screen } = seller
  let open: Page | null = null
  const options = (): Page => {
    if (!open) throw new Error('the options page is not open yet')
    return open
  }
  /** Until the list of codes shows this login so many times. */
  async function listed(email: string, times: number) {
    await screen('codes')
    const count = (id: string, label: string, wanted: number) =>
      [...document.querySelectorAll(id)].filter((it) => it.textContent === label).length === wanted
    await popup.waitForFunction(count, { polling: 100 }, testId('label'), email, times)
  }
  const steps: WalkSteps['steps'] = {
    unlock: {
      async prepare() {
        await screen('unlock')
        await paste(popup, 'passphrase', walk.oldPassphrase)
      },
      async act() {
        await press(popup, 'unlock')
        await listed(walk.restored, 1)
      },
    },
    add: {
      async prepare() {
        const { link } = seller.register(walk.added)
        await press(popup, 'add')
        await screen('add')
        await paste(popup, 'add-text', link)
      },
      async act() {
        await press(popup, 'add-save')
        await listed(walk.added, 1)
      },
    },
    edit: {
      async prepare() {
        await openAccount(seller, walk.added)
        await paste(popup, 'edit-person', walk.person)
      },
      async act() {
        await press(popup, 'save')
        await screen('codes')
      },
    },
    delete: {
      async prepare() {
        await openAccount(seller, walk.restored)
        await press(popup, 'delete')
      },
      async act() {
        await press(popup, 'delete-confirm')
        await listed(walk.restored, 0)
      },
    },
    restore: {
      async prepare() {
        open = await seller.driver.openOptions('#tab-import')
        await walk.onOptions?.(open)
        await open.bringToFront()
        const input = (await open.waitForSelector(testId('import-file'))) as ElementHandle<HTMLInputElement>
        await input.uploadFile(walk.file)
        await paste(open, 'import-password', walk.filePassphrase)
        await press(open, 'import-look')
        await open.waitForSelector(testId('import-row'))
      },
      async act() {
        await press(options(), 'import-confirm')
        await options().waitForSelector(testId('import-report'))
      },
    },
    change: {
      async prepare() {
        await press(options(), 'tab-security')
        await press(options(), 'change-passphrase')
        await paste(options(), 'old-passphrase', walk.oldPassphrase)
        await paste(options(), 'new-passphrase', walk.newPassphrase)
        await paste(options(), 'repeat-passphrase', walk.newPassphrase)
      },
      async act() {
        await press(options(), 'change-confirm')
        await options().waitForSelector(testId('change-passphrase'))
      },
    },
  }
  return { steps, options }
}
