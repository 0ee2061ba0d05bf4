import type { Signal } from '@preact/signals'
import { t } from '../i18n/t'
import type { TrustRule } from '../messages'
import { Choices } from '../ui/Choices'
import { usePolicy } from '../ui/policy'
import { SetByOrganisation } from '../ui/SetByOrganisation'

const rules = [
  ['ask', 'trust-ask', 'trustAsk'],
  ['always', 'trust-browser', 'trustAlways'],
  ['never', 'trust-never', 'trustNever'],
] as const

/** What becomes of a page's box for trusting this browser. */
export function TrustField({ rule }: { readonly rule: Signal<TrustRule> }) {
  const isLocked = usePolicy().value?.policy.trustBrowserNever === true
  return (
    <Choices
      name="trust"
      legend={t('trustRule')}
      describedBy="trust-hint"
      value={rule}
      choices={rules.map(([value, testId, words]) => [value, testId, t(words)])}
      fixed={isLocked ? 'never' : undefined}
    >
      <div id="trust-hint">
        {isLocked ? (
          <SetByOrganisation rule="trust">{t('policy_trustNever')}</SetByOrganisation>
        ) : (
          <p class="hint">{t('trustRuleHint')}</p>
        )}
      </div>
    </Choices>
  )
}
