import type { Reason } from '../messages'
import { type MessageKey, t } from './t'

/** The sentence for each reason; a reason without one does not compile. */
export const reasonKeys = {
  'no-vault': 'reason_noVault',
  'vault-exists': 'reason_vaultExists',
  locked: 'reason_locked',
  'wrong-passphrase': 'reason_wrongPassphrase',
  'wrong-recovery-code': 'reason_wrongRecoveryCode',
  'recovery-code-typo': 'reason_recoveryCodeTypo',
  'vault-damaged': 'reason_vaultDamaged',
  'vault-too-new': 'reason_vaultTooNew',
  'storage-refused': 'reason_storageRefused',
  'storage-full': 'reason_storageFull',
  'storage-failed': 'reason_storageFailed',
  'not-allowed': 'reason_notAllowed',
  'not-found': 'reason_notFound',
  'changed-meanwhile': 'reason_changedMeanwhile',
  empty: 'reason_empty',
  'not-otpauth': 'reason_notOtpauth',
  'migration-link': 'reason_migrationLink',
  'link-damaged': 'reason_linkDamaged',
  'unknown-type': 'reason_unknownType',
  'unknown-algorithm': 'reason_unknownAlgorithm',
  'digits-out-of-range': 'reason_digitsOutOfRange',
  'period-out-of-range': 'reason_periodOutOfRange',
  'counter-out-of-range': 'reason_counterOutOfRange',
  'key-missing': 'reason_keyMissing',
  'key-characters': 'reason_keyCharacters',
  'key-cut-off': 'reason_keyCutOff',
  'key-too-short': 'reason_keyTooShort',
  'key-too-long': 'reason_keyTooLong',
  'name-too-long': 'reason_nameTooLong',
  'no-qr': 'reason_noQr',
  'qr-not-otpauth': 'reason_qrNotOtpauth',
  'picture-unreadable': 'reason_pictureUnreadable',
  'picture-too-large': 'reason_pictureTooLarge',
  'page-not-readable': 'reason_pageNotReadable',
  'key-not-on-page': 'reason_keyNotOnPage',
  'keys-differ': 'reason_keysDiffer',
  'not-fillable': 'reason_notFillable',
} as const satisfies Record<Reason, MessageKey>

/** What is wrong and what to do, in a plain sentence. */
export const reasonText = (reason: Reason): string => t(reasonKeys[reason])
