import { type MessageKey, t } from '../i18n/t'
import type { Settings } from '../messages'
import { Problem } from '../ui/Problem'
import { applyTheme } from '../ui/theme'
import { ThemePicture } from './ThemePicture'
import type { TabProps } from './tab-list'
import { useSettings } from './use-settings'

type Theme = Settings['theme']
const themes = {
  system: 'theme_system',
  light: 'theme_light',
  dark: 'theme_dark',
  contrast: 'theme_contrast',
} as const satisfies Record<Theme, MessageKey>
const names = Object.keys(themes) as readonly Theme[]

/** How the pages look, chosen by pictures of it. */
export function AppearanceTab({ settings }: TabProps) {
  const { problem, write } = useSettings(settings)
  const choose = async (theme: Theme) => {
    applyTheme(theme)
    await write({ theme })
    // What could not be saved is not shown as if it were.
    applyTheme(settings.value.theme)
  }
  return (
    <>
      <Problem text={problem} />
      <section class="sheet">
        <h2 id="theme-title">{t('theme')}</h2>
        <p id="theme-text" class="hint">
          {t('theme_text')}
        </p>
        <div
          class="themes"
          role="radiogroup"
          aria-labelledby="theme-title"
          aria-describedby="theme-text"
          data-testid="theme"
        >
          {names.map((theme) => (
            <label key={theme} class="theme">
              <ThemePicture theme={theme} />
              <span class="theme-name">
                <input
                  type="radio"
                  name="theme"
                  value={theme}
                  data-testid={`theme-${theme}`}
                  checked={settings.value.theme === theme}
                  onChange={() => void choose(theme)}
                />
                {t(themes[theme])}
              </span>
            </label>
          ))}
        </div>
      </section>
    </>
  )
}
