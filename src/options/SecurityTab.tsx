import { t, tn } from '../i18n/t'
import { ClockCorrection } from '../ui/ClockCorrection'
import { Problem } from '../ui/Problem'
import { usePolicy } from '../ui/policy'
import { Select } from '../ui/Select'
import { SetByOrganisation } from '../ui/SetByOrganisation'
import { Switch } from '../ui/Switch'
import { Access } from './access/Access'
import { ClipboardSwitch } from './ClipboardSwitch'
import { inMinutes } from './in-minutes'
import { KeepStorage } from './KeepStorage'
import { lockChoices } from './lock-choices'
import { PolicyUnread } from './PolicyUnread'
import type { TabProps } from './tab-list'
import { useChosen } from './use-chosen'
import { useSettings } from './use-settings'

/** The ways into the vault, when it locks, and what this computer may do. */
export function SecurityTab({ settings }: TabProps) {
  const { problem, write } = useSettings(settings)
  const autoLock = useChosen(() => String(settings.value.autoLockMinutes))
  const onScreenLock = useChosen(() => settings.value.lockOnScreenLock)
  const shared = useChosen(() => settings.value.sharedComputer)
  const policy = usePolicy()
  const most = policy.value?.policy.autoLockMinutes ?? null
  return (
    <>
      <PolicyUnread policy={policy.value} />
      <Problem text={problem} />
      <Access />
      <section class="sheet rows" aria-labelledby="locking-title">
        <h2 id="locking-title">{t('security_locking')}</h2>
        <Select
          testId="auto-lock"
          label={t('autoLock')}
          hint={t('autoLockHint')}
          value={autoLock}
          choices={lockChoices(most, Number(autoLock.value)).map((minutes) => [
            String(minutes),
            minutes ? inMinutes(minutes) : t('autoLockNever'),
          ])}
          onChosen={(value) => void write({ autoLockMinutes: Number(value) })}
        />
        {most !== null && <SetByOrganisation rule="auto-lock">{tn('policy_lockAtMost', most)}</SetByOrganisation>}
        <Switch
          testId="lock-on-screen-lock"
          label={t('access_lockOnScreenLock')}
          hint={t('access_lockOnScreenLockHint')}
          on={onScreenLock}
          onChanged={(on) => void write({ lockOnScreenLock: on })}
        />
      </section>
      <section class="sheet rows" aria-labelledby="computer-title">
        <h2 id="computer-title">{t('security_computer')}</h2>
        <Switch
          testId="shared-computer"
          label={t('sharedComputer')}
          hint={t('sharedComputerHint')}
          on={shared}
          onChanged={(on) => void write({ sharedComputer: on })}
        />
        <ClipboardSwitch />
        <KeepStorage />
      </section>
      <section class="sheet clock-section" aria-labelledby="clock-title">
        <h2 id="clock-title">{t('clock')}</h2>
        <ClockCorrection />
      </section>
    </>
  )
}
