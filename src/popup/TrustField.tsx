import type { Signal } from '@preact/signals'
import { t } from '../i18n/t'
import type { TrustRule } from '../messages'
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
    <fieldset class="choice" aria-describedby="trust-hint" disabled={isLocked}>
      <legend>{t('trustRule')}</legend>
      {rules.map(([value, testId, words]) => (
        <label key={value} class="choice-row">
          <input
            type="radio"
            name="trust"
            data-testid={testId}
            checked={(isLocked ? 'never' : rule.value) === value}
            onChange={() => {
              rule.value = value
            }}
          />
          <span>{t(words)}</span>
        </label>
      ))}
      <div id="trust-hint">
        {isLocked ? (
          <SetByOrganisation rule="trust">{t('policy_trustNever')}</SetByOrganisation>
        ) : (
          <p class="hint">{t('trustRuleHint')}</p>
        )}
      </div>
    </fieldset>
  )
}
