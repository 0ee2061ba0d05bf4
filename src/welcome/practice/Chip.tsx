import { useLayoutEffect, useRef } from 'preact/hooks'
import { buildChip, type ChipBody, type ChipContent } from '../../chip/chip-build'
import { chipStyle } from '../../chip/chip-style'
import { directionOf } from '../../i18n/languages'
import { t } from '../../i18n/t'
import { lastTheme } from '../../ui/theme-hint'

interface ChipProps {
  readonly content: ChipContent
  readonly onDismiss: () => void
}

const shape = (content: ChipContent) => JSON.stringify(content)

/**
 * The chip as it stands in pages: the same builder and the same style. On our own page nobody has to be kept from it, so
 * its shadow root is open, and a press is a press.
 */
export function Chip({ content, onDismiss }: ChipProps) {
  const host = useRef<HTMLDivElement>(null)
  const body = useRef<ChipBody | null>(null)
  const latest = useRef({ content, onDismiss })
  latest.current = { content, onDismiss }

  useLayoutEffect(() => {
    if (!host.current) return
    const lang = t('languageTag')
    const root = host.current.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    // Here it stands in a column of the page, and not before a whole window.
    sheet.replaceSync(`${chipStyle(lastTheme())} .chip { max-inline-size: min(360px, 100%); }`)
    root.adoptedStyleSheets = [sheet]
    body.current = buildChip(t('chip_dismiss'), { lang, dir: directionOf(lang) })
    root.append(body.current.element)
    root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button') : null
      if (!button) return
      const { actions = [] } = latest.current.content
      const action = button.dataset.action === undefined ? undefined : actions[Number(button.dataset.action)]
      ;(action?.act ?? latest.current.onDismiss)()
    })
  }, [])
  useLayoutEffect(() => {
    body.current?.write(content)
    if (host.current) host.current.dataset.state = content.state
  }, [shape(content)])

  return <div ref={host} class="chip-here" data-countersign="chip" />
}
