import browser from 'webextension-polyfill'
import { type MessageKey, t } from '../i18n/t'
import { Icon, type IconName } from '../ui/Icon'
import { PinHint } from './PinHint'
import { CodesPicture } from './pictures/CodesPicture'
import { StepLinks } from './StepLinks'
import { StepScreen } from './StepScreen'

const ways: readonly {
  readonly testId: string
  readonly icon: IconName
  readonly title: MessageKey
  readonly text: MessageKey
  readonly page: string
}[] = [
  {
    testId: 'bring-file',
    icon: 'copy',
    title: 'welcome_bringFile',
    text: 'welcome_bringFileText',
    page: 'src/options/index.html#tab-import',
  },
  {
    testId: 'bring-phone',
    icon: 'qr',
    title: 'welcome_bringPhone',
    text: 'welcome_bringPhoneText',
    page: 'src/options/index.html#tab-import',
  },
  {
    testId: 'bring-amazon',
    icon: 'add',
    title: 'welcome_bringAmazon',
    text: 'welcome_bringAmazonText',
    page: 'src/help/index.html#enrol',
  },
]

/** Where codes come from: each way in a tab of its own, so that this page stays to come back to. */
export function CodesStep() {
  return (
    <StepScreen name="bring" step="codes" title={t('welcome_codesTitle')} picture={<CodesPicture />}>
      <p>{t('welcome_codesText')}</p>
      <ul class="ways">
        {ways.map(({ testId, icon, title, text, page }) => (
          <li key={testId}>
            <a href={browser.runtime.getURL(page)} target="_blank" rel="noreferrer" data-testid={testId}>
              <Icon name={icon} />
              <span>
                <strong>{t(title)}</strong>
                <span class="way-more">{t(text)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <PinHint />
      <StepLinks back="vault" next="try" nextWords={t('welcome_try')} />
    </StepScreen>
  )
}
