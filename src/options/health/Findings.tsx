import { useEffect } from 'preact/hooks'
import { t, tn } from '../../i18n/t'
import { useKept } from '../use-kept'
import { AnyFinding } from './AnyFinding'
import { attention, findings, refreshFindings } from './findings'
import { SeverityIcon } from './SeverityIcon'
import { StorageFinding } from './StorageFinding'

/** More would be a page that nobody reads; what is mended makes room. */
const most = 50

/** All findings, the gravest first, or that there are none. The focus stays on the list when one of them goes. */
export function Findings() {
  const { kept, askToKeep } = useKept()
  const all = findings.value
  useEffect(() => void refreshFindings(), [])
  if (all === null || kept.value === 'unknown') return null
  const unkept = kept.value !== 'kept'
  const left = all.length - most
  return (
    <>
      <p class="verdict" data-testid="health-verdict" data-fine={attention.value === 0} role="status" tabIndex={-1}>
        <SeverityIcon severity={attention.value === 0 ? 'fine' : 'grave'} />
        <span>{attention.value === 0 ? t('health_fine') : tn('health_count', attention.value)}</span>
      </p>
      <ul class="findings">
        {all.slice(0, most).map((finding) => (
          <AnyFinding key={JSON.stringify(finding)} finding={finding} />
        ))}
        {unkept && <StorageFinding refused={kept.value === 'refused'} onAsk={() => void askToKeep()} />}
      </ul>
      {left > 0 && <p class="hint">{tn('health_more', left)}</p>}
    </>
  )
}
