import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { hashOf } from '../hash-of'
import { FindingCard } from './FindingCard'
import { GoButton } from './GoButton'

interface StorageFindingProps {
  /** It was asked already, and did not promise. */
  readonly refused: boolean
  readonly onAsk: () => void
}

/** The browser may clear the vault: it can be asked not to, and where it refuses a backup is what is left. */
export function StorageFinding({ refused, onAsk }: StorageFindingProps) {
  return (
    <FindingCard
      kind="storage"
      title={t('health_storage')}
      text={t(refused ? 'keep_refused' : 'keep_notKept')}
      actions={
        refused ? (
          <GoButton testId="health-backup" to={hashOf('tab-export', 'export-password')}>
            {t('backup_now')}
          </GoButton>
        ) : (
          <Button testId="health-keep-storage" onClick={onAsk}>
            {t('keep_ask')}
          </Button>
        )
      }
    />
  )
}
