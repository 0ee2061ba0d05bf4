import type { FirefoxExtension } from './firefox-extension'
import { type PopupHandle, popupHandle } from './popup'
import { remoteExpression } from './remote'

/** Firefox's toolbar popup, driven with trusted events from beside its page. */
export function panelPopup(extension: FirefoxExtension): PopupHandle {
  const isOpen = async (): Promise<boolean> => (await extension.views('popup')).length > 0
  return popupHandle({
    page: null,
    evaluate: (fn, ...args) => extension.evaluate('popup', remoteExpression(fn, args)),
    async click(selector, index) {
      const body = `(() => {
        const element = content.document.querySelectorAll(${JSON.stringify(selector)})[${index}]
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
        const box = element.getBoundingClientRect()
        const x = box.left + box.width / 2
        const y = box.top + box.height / 2
        content.setTimeout(() => {
          content.synthesizeMouseEvent('mousemove', x, y, {}, {})
          for (const type of ['mousedown', 'mouseup'])
            content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, {})
        })
        return 'null'
      })()`
      await extension.inFrame('popup', body)
    },
    async fill(selector, text) {
      const body = `(() => {
        const field = content.document.querySelector(${JSON.stringify(selector)})
        field.focus()
        field.setUserInput(${JSON.stringify(text)})
        return 'null'
      })()`
      await extension.inFrame('popup', body)
    },
    isOpen,
    close: () => extension.closePopup(),
  })
}
