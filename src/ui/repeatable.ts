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

  'popup.open': true,
  'accounts.list': true,
  'accounts.faces': true,
  'accounts.codes': true,
  'accounts.check': true,
  // Two that change places twice are where they were.
  'accounts.place': false,
  'accounts.get': true,
  // The same key is never saved twice.
  'accounts.add': true,
  'accounts.edit': true,
  'accounts.delete': true,
  'accounts.keep': true,
  // Each one moves the counter on.
  'accounts.next': false,
  'accounts.link': false,

  // The second key takes the place of one that nobody has seen.
  'practice.begin': true,
  'practice.end': true,

  // Each one asks again, makes another passphrase and is noted.
  'share.make': false,
  'share.open': true,

  'people.list': true,
  'people.rename': true,
  'people.assign': true,
  'people.leave': true,
  'people.tick': true,
  'people.stay': true,
  'people.left': true,

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
  'front.bind': true,

  'activity.list': true,
  'activity.missed': true,
  'clipboard.copied': true,
  'clipboard.take': true,

  'policy.read': true,
  'settings.read': true,
  'settings.write': true,
  'clock.state': true,
  'clock.correct': true,
  'clock.measure': true,

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

  'work.look': true,
  'work.stop': true,

  'history.list': true,
  // The second answer would be that there is nothing to bring back.
  'history.restore': false,

  'vault.examine': true,
  'vault.repair': false,
  'health.look': true,

  // What was shown as proof may not count any more: it is the old passphrase, or was used up.
  'vault.wait': true,
  'vault.prove': true,
  'vault.isProven': true,
  'vault.changePassphrase': false,
  // The passphrase stays, and one that was raised already stays raised.
  'vault.raiseKdf': true,
  'vault.newRecovery': false,
  'passkey.list': true,
  'passkey.add': false,
  'passkey.remove': false,
  'passkey.unlock': true,
  'passkey.prove': true,
} as const satisfies { [K in MessagesFrom<'page'>]: Failure extends ResultOf<K> ? boolean : true }
