import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import browser, { type Manifest, type Permissions } from 'webextension-polyfill'
import { t } from '../i18n/t'
import { say } from '../ui/Said'
import { Switch } from '../ui/Switch'

const wanted: readonly string[] = ['clipboardRead', 'clipboardWrite', 'offscreen']

/** Of those, the ones that this browser knows: its build offers no other. */
function permissions(): Permissions.Permissions {
  const offered = browser.runtime.getManifest().optional_permissions ?? []
  return { permissions: offered.filter((name) => wanted.includes(name)) as Manifest.OptionalPermission[] }
}

/** Whether copied codes are wiped: the browser's permission itself is the setting, so that no other can disagree with it. */
export function ClipboardSwitch() {
  const on = useSignal(false)
  const look = async () => {
    on.value = await browser.permissions.contains(permissions())
  }
  useEffect(() => void look(), [])
  const change = async (wish: boolean) => {
    // Asked within the click itself, or the browser refuses.
    const done = await (wish ? browser.permissions.request(permissions()) : browser.permissions.remove(permissions()))
    await look()
    if (wish && !done) say(t('clipboard_refused'), 'warning')
    else say(on.value ? t('clipboard_on') : t('clipboard_off'))
  }
  return (
    <Switch
      testId="clear-clipboard"
      label={t('clipboard_label')}
      hint={t('clipboard_hint')}
      on={on}
      onChanged={(wish) => void change(wish)}
    />
  )
}
