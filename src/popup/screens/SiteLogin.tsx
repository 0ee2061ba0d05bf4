import { t } from '../../i18n/t'
import type { LoginAsked } from '../../messages'
import { Screen } from '../../ui/Screen'
import { TitleBar } from '../../ui/TitleBar'
import { BindSite } from '../BindSite'
import { ChooseLogin } from '../ChooseLogin'
import { goBack } from '../route'

interface SiteLoginProps {
  readonly asked: LoginAsked
  readonly here: boolean
}

/** Which login's code the page in front gets: one of those that fill its site, or the one that does from now on. */
export function SiteLogin({ asked, here }: SiteLoginProps) {
  return (
    <Screen name={asked.binds ? 'bind' : 'choose'} onEscape={goBack}>
      <TitleBar title={t(asked.binds ? 'bindTitle' : 'chooseTitle')} onBack={goBack} />
      {asked.binds ? <BindSite asked={asked} here={here} /> : <ChooseLogin asked={asked} here={here} />}
    </Screen>
  )
}
