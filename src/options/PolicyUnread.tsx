import { inList } from '../i18n/in-list'
import { t } from '../i18n/t'
import type { PolicyState } from '../messages'
import { Notice } from '../ui/Notice'

/** Tells that a part of what the organisation has set could not be read. */
export function PolicyUnread({ policy: state }: { readonly policy: PolicyState | null }) {
  const unread = state?.policy.unread ?? []
  if (unread.length === 0) return null
  const names = inList(unread.filter((name) => name !== ''))
  return <Notice testId="policy-unread">{names ? t('policy_unread', names) : t('policy_unreadAll')}</Notice>
}
