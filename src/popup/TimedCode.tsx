import { computed, type ReadonlySignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { t } from '../i18n/t'
import type { CodeRow } from '../messages'
import { Ring } from '../ui/Ring'
import { groupDigits, spellDigits } from './group-digits'
import { now } from './now'
import { rowClock } from './row-clock'

/** A code with its countdown and, in its last seconds, the one after it. Signals change the text alone. */
export function TimedCode({ row, onCopy }: { readonly row: CodeRow; readonly onCopy: () => void }) {
  const { clock, text, spoken } = useMemo(() => {
    const clock = rowClock(row, now)
    return {
      clock,
      text: computed(() => groupDigits(clock.code.value)),
      spoken: computed(() => t('codeSpoken', spellDigits(clock.code.value))),
    }
  }, [row])
  return (
    <div class="row-code">
      <button
        type="button"
        class="code"
        data-testid="code"
        data-row-main
        data-soon={clock.soon}
        aria-label={spoken}
        onClick={onCopy}
      >
        {text}
      </button>
      <NextCode code={clock.nextCode} />
      <Ring seconds={clock.seconds} offset={clock.offset} soon={clock.soon} />
    </div>
  )
}

function NextCode({ code }: { readonly code: ReadonlySignal<string> }) {
  if (!code.value) return null
  return (
    <span class="next">
      <span aria-hidden="true">{t('nextCode')}</span>
      <span data-testid="next-code" role="img" aria-label={t('nextCodeSpoken', spellDigits(code.value))}>
        {groupDigits(code.value)}
      </span>
    </span>
  )
}
