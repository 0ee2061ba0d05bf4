import type { Failure, MessagesFrom, ResultOf } from '../messages'

/**
 * Which verbs do the same when they are asked twice as when they are asked once, so that a question may be sent again
 * whose answer was lost. Every verb has its line; one that must not be repeated has to be able to say that it failed.
 */
export const repeatable = {
  'vault.status': true,
  // The second try finds the vault of the first, and no code to show.
  'vault.create': false,
  // Nobody has seen the code that a second one takes the place of.
  'vault.renewRecovery': true,
  'vault.recoveryKept': true,
  'vault.unlock': true,
  'vault.recover': true,
  'vault.lock': true,

  'accounts.list': true,
  'accounts.get': true,
  // The same key is never saved twice.
  'accounts.add': true,
  'accounts.edit': true,
  'accounts.delete': true,
  // Each one moves the counter on.
  'accounts.next': false,
  'accounts.link': false,

  'found.read': true,
  'found.picture': true,
  'found.scan': true,
  'found.waiting': true,
  'found.shown': true,
  // A second sheet takes the first one's place.
  'front.mark': true,

  'front.look': true,
  // A code is filled once.
  'front.fill': false,

  'activity.list': true,
  'activity.missed': true,
  'clipboard.copied': true,
  'clipboard.take': true,

  'settings.read': true,
  'settings.write': true,

  // Each one asks again and is noted.
  'backup.make': false,
  'backup.saved': true,
  'backup.status': true,
  'backup.later': true,
  'backup.look': true,
  'backup.restore': true,
  'export.make': false,

  'import.look': true,
  // The second answer would be that everything was there already, or that another window came first.
  'import.save': false,
  'import.last': true,
  'import.undo': false,

  'history.list': true,
  // The second answer would be that there is nothing to bring back.
  'history.restore': false,

  'vault.examine': true,
  'vault.repair': false,

  // What was shown as proof may not count any more: it is the old passphrase, or was used up.
  'vault.wait': true,
  'vault.prove': true,
  'vault.isProven': true,
  'vault.changePassphrase': false,
  'vault.newRecovery': false,
  'passkey.list': true,
  'passkey.add': false,
  'passkey.remove': false,
  'passkey.unlock': true,
  'passkey.prove': true,
} as const satisfies { [K in MessagesFrom<'page'>]: Failure extends ResultOf<K> ? boolean : true }
