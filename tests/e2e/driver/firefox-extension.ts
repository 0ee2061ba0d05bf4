import { randomUUID } from 'node:crypto'
import type { Browser } from 'puppeteer-core'
import { privileged } from './privileged'

/** The kinds of page that an extension has, as Firefox names them. */
export type ViewKind = 'background' | 'popup' | 'tab'

type Answer = { readonly value: string } | { readonly error: string }

const extensionOf = 'const { extension } = WebExtensionPolicy.getByID(id)'

/** The installed extension as Firefox itself sees it: WebDriver BiDi lists neither its background nor its toolbar popup. */
export class FirefoxExtension {
  constructor(
    private readonly browser: Browser,
    private readonly id: string,
  ) {}

  /** Addresses of its open pages of one kind. */
  views(kind: ViewKind): Promise<string[]> {
    const source = `(id, kind) => { ${extensionOf}
      return [...extension.views].filter((view) => view.viewType === kind && view.xulBrowser).map((view) => view.uri.spec) }`
    return privileged(this.browser, source, this.id, kind)
  }

  /** Starts the background if it sleeps. */
  async wake(): Promise<void> {
    await privileged(this.browser, `async (id) => { ${extensionOf}; await extension.wakeupBackground?.() }`, this.id)
  }

  async terminateBackground(): Promise<void> {
    // Without the flag a background with an answer still to give would only have its idle timer reset.
    const source = `async (id) => { ${extensionOf}
      await extension.terminateBackground({ disableResetIdleForTest: true }) }`
    await privileged(this.browser, source, this.id)
  }

  /** Ids of the background's running pages; a page that is started anew bears another. */
  backgrounds(): Promise<string[]> {
    const source = `(id) => { ${extensionOf}
      return [...extension.views].filter((view) => view.viewType === 'background').map((view) => view.contextId) }`
    return privileged(this.browser, source, this.id)
  }

  /** 'running', 'starting', 'suspending' or 'stopped'. */
  backgroundState(): Promise<string> {
    return privileged(this.browser, `(id) => { ${extensionOf}; return extension.backgroundState }`, this.id)
  }

  /** What a click on the toolbar button does, `activeTab` for the tab in front included. */
  async clickToolbar(): Promise<void> {
    const source = `async (id) => { ${extensionOf}
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const window = Services.wm.getMostRecentWindow('navigator:browser')
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window) }`
    await privileged(this.browser, source, this.id)
  }

  /** What the keys of a command do, `activeTab` aside. */
  async command(name: string): Promise<void> {
    await privileged(
      this.browser,
      `(id, name) => { ${extensionOf}; extension.shortcuts.onCommand(name) }`,
      this.id,
      name,
    )
  }

  /** What choosing an entry of the context menu does, `activeTab` aside. */
  async menu(menuItemId: string, srcUrl?: string): Promise<void> {
    const source = `(id, info) => { ${extensionOf}
      const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser')
      extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab) }`
    await privileged(this.browser, source, this.id, { menuItemId, srcUrl })
  }

  async closePopup(): Promise<void> {
    const source = `() => {
      for (const window of Services.wm.getEnumerator('navigator:browser'))
        for (const panel of window.document.querySelectorAll('panel'))
          if (panel.state === 'open' || panel.state === 'showing') panel.hidePopup()
    }`
    await privileged(this.browser, source)
  }

  /** Evaluates an expression as the page's own code would, and awaits it. */
  evaluate<T>(kind: ViewKind, expression: string): Promise<T> {
    const inPage = `Promise.resolve(${expression}).then((it) => JSON.stringify(it ?? null))`
    return this.inFrame(
      kind,
      `Cu.evalInSandbox(${JSON.stringify(inPage)},
        new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content }))`,
    )
  }

  /**
   * Evaluates an expression beside a page of the extension, with the browser's rights; `content` is the page's window.
   * @param body has to come to JSON text
   * @throws Error with what was thrown there, or that the page is not or no longer there
   */
  async inFrame<T>(kind: ViewKind, body: string): Promise<T> {
    const token = `countersign-driver:${randomUUID()}`
    const frame = `(async () => {
      let answer
      try { answer = { value: await (${body}) } } catch (error) { answer = { error: String(error) } }
      sendAsyncMessage(${JSON.stringify(token)}, answer)
    })()`
    const source = `(id, kind, token, frame) => { ${extensionOf}
      const view = [...extension.views].filter((it) => it.viewType === kind && it.xulBrowser).pop()
      if (!view) return { error: 'the extension has no open ' + kind }
      const { messageManager } = view.xulBrowser
      return new Promise((resolve) => {
        const end = (answer) => {
          messageManager.removeMessageListener(token, heard)
          Services.obs.removeObserver(gone, 'message-manager-disconnect')
          resolve(answer)
        }
        const heard = ({ data }) => end(data)
        const gone = (subject) => subject === messageManager && end({ error: 'the ' + kind + ' went away meanwhile' })
        messageManager.addMessageListener(token, heard)
        Services.obs.addObserver(gone, 'message-manager-disconnect')
        messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(frame), false)
      })
    }`
    const answer = await privileged<Answer>(this.browser, source, this.id, kind, token, frame)
    if ('error' in answer) throw new Error(answer.error)
    return JSON.parse(answer.value)
  }
}
