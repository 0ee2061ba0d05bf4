import { computed, type ReadonlySignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { t } from '../../i18n/t'
import type { CodeRow } from '../../messages'
import { Ring } from '../../ui/Ring'
import { groupDigits, spellDigits } from '../group-digits'
import { now } from '../now'
import { copyRow } from './copy-row'
import { rowClock } from './row-clock'

/** Stands where a code will be in a moment. */
const comes = '••• •••'

/** A code with its countdown and, in its last seconds, the one after it. Signals change the text alone. */
export function TimedCode({ id, row }: { readonly id: string; readonly row: CodeRow | null }) {
  const shown = useMemo(() => {
    if (!row) return null
    const clock = rowClock(row, now)
    return {
      clock,
      text: computed(() => groupDigits(clock.code.value)),
      spoken: computed(() => t(clock.used.value ? 'codeUsedSpoken' : 'codeSpoken', spellDigits(clock.code.value))),
    }
  }, [row])
  return (
    <div class="row-code">
      <button
        type="button"
        class="code"
        data-testid={shown ? 'code' : 'code-coming'}
        data-row-main
        data-soon={shown?.clock.soon}
        data-used={shown?.clock.used}
        aria-label={shown?.spoken ?? t('list_codeComing')}
        onClick={() => copyRow(id)}
      >
        {shown?.text ?? comes}
      </button>
      {shown && <NextCode code={shown.clock.nextCode} />}
      {shown && <Ring seconds={shown.clock.seconds} offset={shown.clock.offset} soon={shown.clock.soon} />}
    </div>
  )
}

function NextCode({ code }: { readonly code: ReadonlySignal<string> }) {
  if (!code.value) return null
  return (
    <span class="next">
      <span aria-hidden="true">{t('nextCode')}</span>
      <span
        class="next-digits"
        data-testid="next-code"
        role="img"
        aria-label={t('nextCodeSpoken', spellDigits(code.value))}
      >
        {groupDigits(code.value)}
      </span>
    </span>
  )
}
