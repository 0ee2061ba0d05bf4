import { type MessageKey, t } from '../i18n/t'
import { Icon, type IconName } from '../ui/Icon'
import { SignInPicture } from './pictures/SignInPicture'
import { StepLinks } from './StepLinks'
import { StepScreen } from './StepScreen'

const points: readonly (readonly [IconName, MessageKey, MessageKey])[] = [
  ['lock', 'welcome_meetKeys', 'welcome_meetKeysText'],
  ['fill', 'welcome_meetMoment', 'welcome_meetMomentText'],
  ['eyeOff', 'welcome_meetNever', 'welcome_meetNeverText'],
]

/** What it does for somebody who sells. */
export function MeetStep() {
  return (
    <StepScreen name="meet" step="meet" title={t('welcome_meetTitle')} picture={<SignInPicture />}>
      <ul class="points">
        {points.map(([icon, title, text]) => (
          <li key={title}>
            <Icon name={icon} />
            <p>
              <strong>{t(title)}</strong> <span>{t(text)}</span>
            </p>
          </li>
        ))}
      </ul>
      <StepLinks next="vault" />
    </StepScreen>
  )
}
