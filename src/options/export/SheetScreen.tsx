import { useSignal } from '@preact/signals'
import { inDigits, t, tn } from '../../i18n/t'
import type { SheetRow } from '../../messages'
import { Button } from '../../ui/Button'
import { Pieces } from '../../ui/Pieces'
import { ProgressBar } from '../../ui/ProgressBar'
import { type QrCells, QrPicture } from '../../ui/QrPicture'
import { Screen } from '../../ui/Screen'
import { day, nameOf } from '../in-words'
import { putAwayExport, type ShownExport } from './shown-export'

/** All logins on paper: name, QR code and setup key of each, and what to do with them. */
export function SheetScreen({ sheet, createdAt, unreadable, draw }: Extract<ShownExport, { sheet: unknown }>) {
  const drawn = useSignal(0)
  const isWhole = drawn.value === sheet.length
  return (
    <Screen name="sheet" onEscape={putAwayExport}>
      <div class="actions">
        <Button testId="sheet-print" look="main" icon="print" first disabled={!isWhole} onClick={() => window.print()}>
          {t('recoveryPrint')}
        </Button>
        <Button testId="sheet-done" onClick={putAwayExport}>
          {t('export_putAway')}
        </Button>
      </div>
      {!isWhole && <ProgressBar words={t('work_codes')} done={drawn.value} of={sheet.length} />}
      {/* A sheet that lacks some is not printed, whoever asks for it. */}
      <article class="paper" data-whole={isWhole}>
        <h1>{t('export_sheetTitle')}</h1>
        <p>{t('export_sheetMade', day(createdAt))}</p>
        <ol class="advice">
          <li>{t('export_sheetKeep')}</li>
          <li>{t('export_sheetUse')}</li>
          <li>{t('export_sheetLost')}</li>
          <li>{t('export_sheetAfter')}</li>
        </ol>
        {unreadable > 0 && <p>{tn('export_unreadable', unreadable)}</p>}
        <div>
          <Pieces
            items={sheet}
            size={8}
            draw={(some, first) => (
              <ul key={first} class="cards cards-piece">
                {some.map((login) => (
                  <SheetCard key={login.id} login={login} cells={draw(login.link)} />
                ))}
              </ul>
            )}
            onDrawn={(count) => {
              drawn.value = count
            }}
          />
        </div>
      </article>
    </Screen>
  )
}

function SheetCard({ login, cells }: { readonly login: SheetRow; readonly cells: QrCells }) {
  const { issuer, label, person, secret } = login
  const name = nameOf({ issuer, label })
  return (
    <li class="card" data-testid="sheet-row" data-id={login.id}>
      <QrPicture cells={cells} testId="sheet-qr" alt={t('qrAlt', name)} />
      <div>
        <h2>{name}</h2>
        {person && <p>{person}</p>}
        <p class="mono" data-testid="sheet-key" dir="ltr" translate={false}>
          {secret.match(/.{1,4}/g)?.join(' ')}
        </p>
        <p data-testid="sheet-settings">{settingsOf(login)}</p>
      </div>
    </li>
  )
}

/** What an app that is given the key by hand has to be told beside it. */
function settingsOf({ type, algorithm, digits, period, counter }: SheetRow): string {
  if (type === 'steam') return t('export_sheetSteam')
  // Typed into another app, which takes no comma.
  const kind = type === 'hotp' ? t('export_sheetCounter', `${counter}`) : t('export_sheetTime', inDigits(period))
  return [kind, t('export_sheetDigits', inDigits(digits)), algorithm].join(' · ')
}
