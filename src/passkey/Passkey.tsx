import { t } from '../i18n/t'
import { Fault } from '../ui/Fault'
import { Logo } from '../ui/Logo'
import { Notice } from '../ui/Notice'
import { Screen } from '../ui/Screen'
import { AddPasskey } from './AddPasskey'
import { isSupported } from './problem'
import { UsePasskey } from './UsePasskey'

const titles = {
  '#add': 'passkey_addTitle',
  '#prove': 'passkey_proveTitle',
  '#unlock': 'passkey_unlockTitle',
} as const

type Errand = keyof typeof titles
const errandOf = (hash: string): Errand => (Object.hasOwn(titles, hash) ? (hash as Errand) : '#unlock')

/** The window for passkeys: one is made, opens the vault, or says again who is there. */
export function Passkey() {
  const errand = errandOf(location.hash)
  return (
    <>
      <Fault />
      <Screen name="passkey">
        <header class="head">
          <Logo size={48} />
          <h1>{t(titles[errand])}</h1>
        </header>
        {!isSupported() && <Notice testId="error">{t('passkey_problem_none')}</Notice>}
        {isSupported() && (errand === '#add' ? <AddPasskey /> : <UsePasskey proves={errand === '#prove'} />)}
      </Screen>
    </>
  )
}
