import { t } from '../i18n/t'
import { CreateVault } from '../ui/CreateVault'
import { Icon } from '../ui/Icon'
import { VaultPicture } from './pictures/VaultPicture'
import { StepLinks } from './StepLinks'
import { StepScreen } from './StepScreen'

/** The passphrase is chosen; once the vault is made, that it is. */
export function VaultStep({ isMade }: { readonly isMade: boolean }) {
  const picture = <VaultPicture />
  if (isMade) {
    return (
      <StepScreen key="made" name="vault-made" step="vault" title={t('welcome_vaultMade')} picture={picture}>
        <p class="done">
          <Icon name="check" />
          <span>{t('welcome_vaultMadeText')}</span>
        </p>
        <StepLinks back="meet" next="codes" />
      </StepScreen>
    )
  }
  return (
    <StepScreen key="welcome" name="welcome" step="vault" title={t('welcomeTitle')} picture={picture}>
      <p>{t('welcomeText')}</p>
      <CreateVault />
      <p class="hint">{t('welcome_recoveryNext')}</p>
      <StepLinks back="meet" />
    </StepScreen>
  )
}
