import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { t, tn } from '../i18n/t'
import type { BackupStatus } from '../messages'
import { Button } from '../ui/Button'
import { openOptionsAt } from './place'
import { askOpen } from './vault'

/** Reminds of a backup while there are logins that no backup has. */
export function BackupReminder() {
  const status = useSignal<BackupStatus | null>(null)
  const refresh = async () => {
    const answer = await askOpen('backup.status', {})
    status.value = answer.ok ? answer.status : null
  }
  useEffect(() => void refresh(), [])
  const later = async () => {
    await askOpen('backup.later', {})
    await refresh()
  }
  if (!status.value?.remind) return null
  const { lastBackupAt, added } = status.value
  return (
    <div class="reminder" data-testid="backup-reminder" role="note">
      <p>{lastBackupAt === null ? t('backup_remindNever') : tn('backup_remind', added)}</p>
      <div class="actions">
        <Button testId="backup-later" look="quiet" onClick={() => void later()}>
          {t('backup_later')}
        </Button>
        <Button testId="backup-now" onClick={() => void openOptionsAt('#tab-export')}>
          {t('backup_now')}
        </Button>
      </div>
    </div>
  )
}
