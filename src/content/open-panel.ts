import type { SiteAdapter } from '../sites/adapter'

/** Milliseconds that a page is given to open its panel; what is in its markup can be read closed, too. */
const patience = 3_000

/** Opens the panel of the authenticator app where it is closed, and waits until it stands open. */
export async function openPanel(
  document: Document,
  { enrolment }: SiteAdapter,
  isOpen: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  const opener = document.querySelector<HTMLElement>(enrolment.opener)
  if (!opener || isOpen()) return
  await new Promise<void>((resolve) => {
    const done = () => {
      observer.disconnect()
      clearTimeout(timer)
      resolve()
    }
    const observer = new MutationObserver(() => {
      if (isOpen()) done()
    })
    observer.observe(document.body, { subtree: true, childList: true, attributes: true })
    const timer = setTimeout(done, patience)
    signal.addEventListener('abort', done)
    opener.click()
    if (isOpen()) done()
  })
}
