import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { type MessageKey, t } from '../../i18n/t'
import { Dialog } from '../../ui/Dialog'
import { hideKeys } from './open-keys'

/** A stroke each; keys of one stroke stand together. */
const here: readonly (readonly [keys: readonly string[], words: MessageKey])[] = [
  [['/'], 'keys_search'],
  [['↑', '↓'], 'keys_move'],
  [['Enter'], 'keys_copy'],
  [['Shift', 'Enter'], 'keys_fill'],
  [['Esc'], 'keys_back'],
  [['?'], 'keys_this'],
]

interface Shortcut {
  readonly name: string
  readonly keys: readonly string[]
  readonly words: MessageKey
}

/** Not as the manifest's descriptions have it: they are in the browser's language, and the page may speak another. */
const commandWords: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'keys_open',
  fill: 'commandFill',
  scan: 'commandScan',
  lock: 'commandLock',
}

/** What keyboards have printed on a key, where that is not the same in all languages. */
const keyNames: Readonly<Record<string, MessageKey>> = {
  Enter: 'key_enter',
  Shift: 'key_shift',
  Esc: 'key_escape',
}
/** What is said of a key that has a picture on it. */
const spokenNames: Readonly<Record<string, MessageKey>> = { '↑': 'key_up', '↓': 'key_down' }

/** The shortcuts that work on every page, as the browser has them: a person may have changed them. */
async function everywhere(): Promise<readonly Shortcut[]> {
  const all = await browser.commands.getAll()
  return all.flatMap(({ name = '', shortcut }) => {
    const words = commandWords[name]
    return shortcut && words ? [{ name, keys: shortcut.split(/(?<=[^+])\+/), words }] : []
  })
}

/** The keys of the popup, and the shortcuts that work with it closed. */
export function KeysDialog() {
  const shortcuts = useSignal<readonly Shortcut[]>([])
  useEffect(() => {
    void everywhere().then((all) => {
      shortcuts.value = all
    })
  }, [])
  return (
    <Dialog testId="keys" title={t('keys')} onClose={hideKeys}>
      <dl class="keys">
        {here.map(([keys, words]) => (
          <Row key={words} keys={keys} words={t(words)} />
        ))}
      </dl>
      {shortcuts.value.length > 0 && (
        <>
          <h3>{t('keys_everywhere')}</h3>
          <dl class="keys">
            {shortcuts.value.map(({ name, keys, words }) => (
              <Row key={name} keys={keys} words={t(words)} />
            ))}
          </dl>
        </>
      )}
    </Dialog>
  )
}

function Row({ keys, words }: { readonly keys: readonly string[]; readonly words: string }) {
  return (
    <div class="keys-row" data-testid="keys-row">
      <dt>{words}</dt>
      <dd dir="ltr">
        {keys.map((key) => (
          <Key key={key} name={key} />
        ))}
      </dd>
    </div>
  )
}

function Key({ name }: { readonly name: string }) {
  const [printed, spoken] = [keyNames[name], spokenNames[name]]
  if (!spoken) return <kbd>{printed ? t(printed) : name}</kbd>
  return (
    <kbd>
      <span aria-hidden="true">{name}</span>
      <span class="unseen">{t(spoken)}</span>
    </kbd>
  )
}
