import { t } from '../../i18n/t'
import { CreateVault } from '../../ui/CreateVault'
import { Logo } from '../../ui/Logo'
import { Screen } from '../../ui/Screen'

/** First run. */
export function Welcome() {
  return (
    <Screen name="welcome">
      <header class="hero">
        <Logo size={64} />
        <p class="wordmark">{t('name')}</p>
        <h1>{t('welcomeTitle')}</h1>
        <p>{t('welcomeText')}</p>
      </header>
      <CreateVault first />
    </Screen>
  )
}
