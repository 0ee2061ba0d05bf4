import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { inDigits, t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { QrPicture } from '../../ui/QrPicture'
import { Screen } from '../../ui/Screen'
import { LeftOutList } from './LeftOutList'
import { putAwayExport, type ShownExport } from './shown-export'

/** QR codes for another app, one after the other. */
export function SeriesScreen({ series, left, draw }: Extract<ShownExport, { series: unknown }>) {
  const at = useSignal(0)
  const link = series[at.value]
  const cells = useMemo(() => link && draw(link), [link])
  const place = t('export_place', inDigits(at.value + 1), inDigits(series.length))
  const isLast = at.value === series.length - 1
  return (
    <Screen name="series" onEscape={putAwayExport}>
      <h1>{t('export_googleTitle')}</h1>
      <p>{t('export_googleHow')}</p>
      <div class="sheet series">
        {cells && <QrPicture cells={cells} testId="series-qr" alt={place} />}
        <p data-testid="series-place" role="status">
          {place}
        </p>
      </div>
      <div class="actions">
        {series.length > 1 && (
          <Button testId="series-back" disabled={at.value === 0} onClick={() => void at.value--}>
            {t('export_previous')}
          </Button>
        )}
        {!isLast && (
          <Button testId="series-next" look="main" first onClick={() => void at.value++}>
            {t('export_next')}
          </Button>
        )}
        <Button testId="series-done" look={isLast ? 'main' : 'plain'} onClick={putAwayExport}>
          {t('export_putAway')}
        </Button>
      </div>
      <LeftOutList rows={left} />
    </Screen>
  )
}
