import browser from 'webextension-polyfill'
import { t, tn } from '../../i18n/t'
import type { Finding } from '../../messages'
import { hashOf } from '../hash-of'
import { day, nameOf } from '../in-words'
import { DeleteLogin } from './DeleteLogin'
import { FindingCard } from './FindingCard'
import { GoButton } from './GoButton'
import { KeepLogin } from './KeepLogin'
import { LoginList, loginPage } from './LoginList'
import { RaiseKdf } from './RaiseKdf'

const ownLoginGuide = () => browser.runtime.getURL('src/help/index.html#own-login')

/** A finding of any kind, with what mends it. */
export function AnyFinding({ finding }: { readonly finding: Finding }) {
  const { kind } = finding
  switch (kind) {
    case 'damaged':
      return (
        <FindingCard
          kind={kind}
          title={finding.logins === 0 ? t('health_damagedHeader') : tn('health_damaged', finding.logins)}
          text={t('health_damagedText')}
          actions={
            <GoButton testId="health-mend" look="main" to="#mend">
              {t('mend_open')}
            </GoButton>
          }
        />
      )
    case 'no-second-way':
      return (
        <FindingCard
          kind={kind}
          title={t('health_noSecondWay')}
          text={t('health_noSecondWayText')}
          actions={
            <>
              <GoButton testId="health-new-recovery" look="main" to={hashOf('tab-security', 'new-recovery')}>
                {t('access_newRecovery')}
              </GoButton>
              <GoButton testId="health-add-passkey" to={hashOf('tab-security', 'add-passkey')}>
                {t('access_addPasskey')}
              </GoButton>
            </>
          }
        />
      )
    case 'no-backup':
      return (
        <FindingCard
          kind={kind}
          title={tn('health_noBackup', finding.logins)}
          text={finding.since === null ? t('health_noBackupEver') : t('health_noBackupSince', day(finding.since))}
          actions={
            <GoButton testId="health-backup" look="main" to={hashOf('tab-export', 'export-password')}>
              {t('backup_now')}
            </GoButton>
          }
        />
      )
    case 'same-key':
      return (
        <FindingCard kind={kind} title={tn('health_sameKey', finding.logins.length)} text={t('health_sameKeyText')}>
          <LoginList logins={finding.logins} deletable />
        </FindingCard>
      )
    case 'shared':
      return (
        <FindingCard
          kind={kind}
          title={t('health_shared')}
          text={t('health_sharedText')}
          actions={
            <>
              <GoButton testId="health-people" look="main" to={hashOf('tab-people')}>
                {t('people_title')}
              </GoButton>
              <GoButton testId="health-guide" to={ownLoginGuide()}>
                {t('health_sharedGuide')}
              </GoButton>
            </>
          }
        >
          <LoginList logins={finding.logins} />
        </FindingCard>
      )
    case 'unconfirmed':
      return (
        <FindingCard
          kind={kind}
          title={t('health_unconfirmed', nameOf(finding.login))}
          text={t('health_unconfirmedText', day(finding.since))}
          actions={
            <>
              <GoButton testId="finding-open" to={loginPage(finding.login.id)}>
                {t('health_open')}
              </GoButton>
              <KeepLogin id={finding.login.id} />
              <DeleteLogin login={finding.login} />
            </>
          }
        />
      )
    case 'old-kdf':
      return (
        <FindingCard kind={kind} title={t('health_oldKdf')} text={t('health_oldKdfText')}>
          <RaiseKdf />
        </FindingCard>
      )
    case 'clock':
      return (
        <FindingCard
          kind={kind}
          title={t('health_clock')}
          text={tn(finding.seconds > 0 ? 'health_clockLater' : 'health_clockEarlier', Math.abs(finding.seconds))}
          actions={
            <GoButton testId="health-clock" to={hashOf('tab-security', 'clock-reset')}>
              {t('health_clockOpen')}
            </GoButton>
          }
        />
      )
  }
}
