import { t } from '../../i18n/t'
import { WhenOpen } from '../WhenOpen'
import { ChangePassphrase } from './ChangePassphrase'
import { NewRecovery } from './NewRecovery'
import { Passkeys } from './Passkeys'

/** The ways into the vault: passphrase, recovery code, passkeys. */
export function Access() {
  return (
    <section class="sheet rows" aria-labelledby="access-title">
      <h2 id="access-title">{t('access_title')}</h2>
      <WhenOpen>
        <p class="hint">{t('access_text')}</p>
        <ChangePassphrase />
        <NewRecovery />
        <Passkeys />
      </WhenOpen>
    </section>
  )
}
