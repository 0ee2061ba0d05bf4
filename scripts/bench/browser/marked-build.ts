import { type CopyOfBuild, copyOfBuild } from '../../../tests/e2e/copy-of-build'
import { type BrowserName, testId } from '../../../tests/e2e/driver'

/** Notes in the page itself when the first text in an element is on the screen: in the first task after its frame. */
const mark = `{
  const { selector } = document.currentScript.dataset
  const painted = () => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => { window.seenAt = performance.now() }
    port2.postMessage(0)
  })
  const look = () => {
    if (!document.querySelector(selector)?.textContent.trim()) return
    observer.disconnect()
    painted()
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true, characterData: true })
  look()
}`

const script = (selector: string) => `<script src="/bench-mark.js" data-selector='${selector}'></script>`

/** A page of the extension with one word on it and nothing else: no style, no other script. */
const empty = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Empty</title>${script('main')}</head><body><main>Empty</main></body></html>`

/** A copy of the build whose popup says when its first code is on the screen, beside an empty page that says the same of its word. */
export function markedBuild(name: BrowserName): CopyOfBuild {
  const build = copyOfBuild(name, 'marked')
  const popup = 'src/popup/index.html'
  const head = `<head>${script(`${testId('first-code')}, ${testId('code')}`)}`
  build.write(popup, build.read(popup).replace('<head>', head))
  build.write('bench-mark.js', mark)
  build.write('empty.html', empty)
  return build
}
