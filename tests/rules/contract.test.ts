import { expect, test } from 'vitest'
import { sourceFiles } from './source-files'

/** The names that automated tests rely on, for the screens that exist (README, "Driving it from Puppeteer"). */
const contract = {
  'src/popup': [
    ...['welcome', 'recovery', 'unlock', 'codes', 'add', 'account'],
    ...['new-passphrase', 'repeat-passphrase', 'passphrase-strength', 'create-vault', 'error'],
    ...['recovery-code', 'recovery-print', 'recovery-done', 'passphrase', 'unlock', 'use-recovery'],
    ...['search', 'add', 'scan-page', 'fill', 'lock', 'settings', 'empty', 'account', 'issuer', 'label', 'code'],
    ...['next-code', 'seconds-left', 'copy', 'more', 'add-text', 'add-issuer', 'add-label', 'add-image', 'add-save'],
    ...['edit-issuer', 'edit-label', 'edit-person', 'edit-sites', 'auto-fill', 'auto-submit', 'trust-browser'],
    ...['save', 'show-qr', 'delete', 'unlock-passkey', 'mark-area', 'found-login', 'found-missing', 'found-save'],
    ...['look-alike', 'look-alike-warning', 'real-host', 'look-alike-close', 'fill-report', 'bind', 'bind-host'],
    ...['bind-account', 'bind-elsewhere', 'bind-confirm', 'choose', 'fill-host', 'fill-account'],
    ...['share', 'share-to', 'share-from', 'share-confirm', 'share-made-passphrase', 'share-code', 'share-done'],
    ...[
      'derive-stop',
      'sealed',
      'sealed-passphrase',
      'sealed-open',
      'shared-by',
      'set-by-organisation',
      'passkey-missing',
    ],
  ],
  'src/options': [
    ...['tab-security', 'tab-sites', 'tab-activity', 'tab-about', 'auto-lock', 'theme', 'language'],
    ...['tab-health', 'tab-appearance', 'tab-language', 'health-count', 'health-verdict', 'finding', 'finding-keep'],
    ...['tab-import', 'tab-export', 'import-file', 'import-password', 'import-row', 'import-confirm', 'import-report'],
    ...['import-skipped', 'import-undo', 'import-stop', 'undo-stop', 'export-stop', 'camera-open', 'camera-close'],
    ...[
      'export-kind',
      'export-password',
      'export-repeat',
      'export-again',
      'export-save',
      'export-saved',
      'export-left',
    ],
    ...['series-qr', 'series-next', 'series-done', 'sheet-print', 'sheet-qr', 'sheet-key', 'sheet-done'],
    ...['add-passkey', 'change-passphrase', 'new-recovery', 'lock-on-screen-lock'],
    ...['tab-people', 'person-card', 'person-rename', 'person-assign', 'person-leave', 'person-list', 'add-person'],
    ...['hand-over', 'hand-over-login', 'hand-over-progress', 'hand-over-finish', 'hand-over-print'],
    ...['allowed-sites', 'policy-unread'],
  ],
  'src/help': ['help', 'help-title', 'help-topic', 'help-link', 'help-language'],
  'src/welcome': [
    ...[
      'meet',
      'welcome',
      'vault-made',
      'bring',
      'try',
      'welcome-step',
      'welcome-progress',
      'welcome-next',
      'welcome-back',
    ],
    ...['new-passphrase', 'create-vault', 'recovery-done', 'bring-file', 'bring-phone', 'bring-amazon', 'pin-hint'],
    ...['practice', 'practice-qr', 'practice-go-on', 'practice-code', 'practice-sign-in', 'practice-refused'],
    ...['practice-done', 'practice-removed', 'practice-left', 'practice-again', 'practice-show', 'welcome-finish'],
  ],
  'src/scan': ['mark', 'mark-frame', 'mark-cancel'],
  'src/background': ['picture', 'page', 'fill'],
  'src/content': [
    ...[
      'enrol',
      'locked',
      'ready',
      'choose',
      'waiting',
      'filled',
      'sms',
      'refused',
      'too-many',
      'saved',
      'unknown-login',
    ],
  ],
  'src/chip': ['chip-text', 'chip-dismiss'],
}

const files = sourceFiles()

test.each(Object.entries(contract))('%s has every name of the contract', (folder, names) => {
  const text = files
    .filter(({ path }) => path.startsWith(folder) || path.startsWith('src/ui'))
    .map((file) => file.text)
    .join('\n')
  expect(names.filter((name) => !text.includes(`'${name}'`) && !text.includes(`"${name}"`))).toEqual([])
})
