import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { QrPicture } from '../../ui/QrPicture'
import { Screen } from '../../ui/Screen'
import { day, nameOf } from '../in-words'
import { putAwayExport, type SheetLogin, type ShownExport } from './shown-export'

/** All logins on paper: name, QR code and setup key of each, and what to do with them. */
export function SheetScreen({ sheet, createdAt, unreadable }: Extract<ShownExport, { sheet: unknown }>) {
  return (
    <Screen name="sheet" onEscape={putAwayExport}>
      <div class="actions">
        <Button testId="sheet-print" look="main" icon="print" first onClick={() => window.print()}>
          {t('recoveryPrint')}
        </Button>
        <Button testId="sheet-done" onClick={putAwayExport}>
          {t('export_putAway')}
        </Button>
      </div>
      <article class="paper">
        <h1>{t('export_sheetTitle')}</h1>
        <p>{t('export_sheetMade', day(createdAt))}</p>
        <ol class="advice">
          <li>{t('export_sheetKeep')}</li>
          <li>{t('export_sheetUse')}</li>
          <li>{t('export_sheetLost')}</li>
          <li>{t('export_sheetAfter')}</li>
        </ol>
        {unreadable > 0 && <p>{t('export_unreadable', String(unreadable))}</p>}
        <ul class="cards">
          {sheet.map((login) => (
            <SheetCard key={login.id} login={login} />
          ))}
        </ul>
      </article>
    </Screen>
  )
}

function SheetCard({ login }: { readonly login: SheetLogin }) {
  const { issuer, label, person, secret, cells } = login
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
function settingsOf({ type, algorithm, digits, period, counter }: SheetLogin): string {
  if (type === 'steam') return t('export_sheetSteam')
  const kind = type === 'hotp' ? t('export_sheetCounter', String(counter)) : t('export_sheetTime', String(period))
  return [kind, t('export_sheetDigits', String(digits)), algorithm].join(' · ')
}
