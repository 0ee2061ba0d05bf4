import { t } from '../../i18n/t'
import { ClockCorrection } from '../../ui/ClockCorrection'
import { Screen } from '../../ui/Screen'
import { TitleBar } from '../../ui/TitleBar'
import { goBack } from '../route'

/** The computer's clock beside the site's, for who was told on a page that it is off. */
export function Clock() {
  return (
    <Screen name="clock" onEscape={goBack}>
      <TitleBar title={t('clock')} onBack={goBack} />
      <ClockCorrection />
    </Screen>
  )
}
