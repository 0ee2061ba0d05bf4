import { buildChip, type ChipContent, type ChipState } from '../chip/chip-build'
import type { ChipTheme } from '../chip/chip-style'
import { directionOf } from '../i18n/languages'
import { t } from '../i18n/t'
import { keepEvents } from './chip-events'
import { keysOf } from './chip-focus'
import { type Anchors, follow } from './chip-follow'
import { openHost } from './chip-host'
import { readPresses } from './chip-press'
import { watchSeen } from './chip-seen'

/** The one element that Countersign puts into a page. */
export interface Chip {
  /** @param asked by the person, so that it also comes back where it was closed */
  show(content: ChipContent, asked?: boolean): void
  hide(): void
  /** In what colours it comes from now on. */
  wear(theme: ChipTheme): void
  /** What the chip stands beside from now on: the code field or its boxes, and the form they are in. */
  standBy(fields: readonly HTMLElement[], form: HTMLElement | null): void
}

/** To be called before the page's own scripts run, so that its listeners come after ours. */
export function createChip(): Chip {
  let shown: ReturnType<typeof open> | null = null
  let field: HTMLElement | undefined
  let anchors: Anchors = []
  let theme: ChipTheme = 'system'
  /** A chip that was closed stays so until it has something else to say: a countdown would bring it back each second. */
  let closedAt: ChipState | null = null

  keepEvents(
    () => shown?.host ?? null,
    (event, ours) => shown?.hear(event, ours),
  )

  function open() {
    const { host, root, move } = openHost(theme)
    const lang = t('languageTag')
    const body = buildChip(t('chip_dismiss'), { lang, dir: directionOf(lang) })
    root.append(body.element)
    let content: ChipContent | null = null
    let spoke = false
    const tellState = () => {
      if (content) host.dataset.state = content.state
    }
    /** A test that waits for a state may press as soon as it is there. */
    const renewState = () => {
      delete host.dataset.state
      if (!content?.actions?.length || document.hidden) tellState()
    }
    const seen = watchSeen(host, () => {
      tellState()
      if (!spoke) body.speak()
      spoke = true
    })
    const follower = follow(
      host,
      () => anchors,
      (left, top) => {
        // What the page has done to it stays done until we show it anew: a press does not count meanwhile.
        if (!seen.isUntouched()) return
        move(left, top)
        seen.changed()
      },
    )
    const keys = keysOf(root, {
      field: () => field,
      invites: () => (content?.actions?.length ?? 0) > 0,
      dismiss,
    })
    const actOf = ({ dataset }: HTMLElement) => content?.actions?.[Number(dataset.action)]?.act
    const readPress = readPresses(root, seen, {
      press: (button) => (actOf(button) ?? dismiss)(),
      refuse: (button) => (actOf(button) ? body.askAgain(t('chip_pressAgain')) : dismiss()),
    })
    return {
      host,
      seen,
      state: () => content?.state ?? null,
      hear(event: Event, ours: boolean) {
        // A page may lay a tab of its own over this one, and close it between the clicks of a double click.
        if (event.type === 'visibilitychange') {
          seen.unsettle()
          renewState()
        }
        keys.hear(event, ours)
        readPress(event, ours)
      },
      write(next: ChipContent) {
        const isSame = JSON.stringify(next) === JSON.stringify(content)
        content = next
        if (!isSame) {
          keys.keep(() => body.write(next))
          seen.changed()
        }
        follower.place()
        if (!isSame) renewState()
      },
      close() {
        keys.leave()
        follower.stop()
        seen.stop()
        host.remove()
      },
    }
  }

  function hide() {
    shown?.close()
    shown = null
    closedAt = null
  }

  function dismiss() {
    const state = shown?.state() ?? null
    hide()
    closedAt = state
  }

  return {
    show(content, asked = false) {
      if (content.state === closedAt && !asked) return
      if (shown && !shown.seen.isUntouched()) hide()
      shown ??= open()
      closedAt = null
      shown.write(content)
    },
    hide,
    wear(chosen) {
      theme = chosen
    },
    standBy(fields, form) {
      // Of six boxes the last: beside it none is covered, and from it Tab leads on.
      field = fields.at(-1)
      anchors = [field, form].filter((element) => element != null)
    },
  }
}
