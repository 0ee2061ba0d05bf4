import { comparing, firstOf, type Placed } from '../core/list/arrange'
import type { Entry, Listing } from '../core/vault/format'
import { wholeListing } from '../core/vault/listing'
import type { Used } from '../core/vault/used'
import { t } from '../i18n/t'
import type { ListFace } from '../messages'
import { sites } from '../sites'
import type { StoredSettings } from '../storage/settings'
import { type Marketplace, marketplaces } from './marketplaces'

/** A login as a list knows it: an account, or an entry of the table of contents. */
export type Listed = Pick<Entry, 'id' | 'issuer' | 'label' | 'person'> & Listing

export function listedOf(entry: Entry, used: Used): Listed {
  const listing = wholeListing(entry.listing ?? {})
  const { id, issuer, label, person } = entry
  return { id, issuer, label, person, ...listing, lastUsedAt: Math.max(listing.lastUsedAt ?? 0, used[id] ?? 0) || null }
}

/** A known site's name, or the host. */
function siteName(origin: string): string {
  const site = sites.find(({ id }) => id === origin)
  return site?.name ?? (URL.canParse(origin) ? new URL(origin).host : origin)
}

/** A login with where its codes were filled last, of all the marketplaces that it may fill; null where that is not known. */
type Sited = Listed & { readonly at: Marketplace | null }

function sectionOf({ person, origins: [origin], at }: Sited, groups: StoredSettings['listGroups']): string {
  if (groups === 'person') return person
  if (groups === 'none' || origin === undefined) return ''
  return at ? `${siteName(origin)} · ${at.country}` : siteName(origin)
}

function faceOf({ id, issuer, label, person, type, confirmed, pinned, origins, group, at }: Sited, section: string) {
  const also = [...origins.map(siteName), ...(at ? [at.host, ...at.names] : []), group].filter(Boolean).join('\n')
  return { id, issuer, label, person, type, confirmed, pinned, section, also } satisfies ListFace
}

/**
 * Logins in the order and the groups that a person has chosen.
 * @param most the first so many alone
 */
export function facesInOrder(
  all: readonly Listed[],
  { listOrder, listGroups, language }: StoredSettings,
  most = Number.POSITIVE_INFINITY,
): readonly ListFace[] {
  const spoken = language === 'browser' ? t('languageTag') : language.replace('_', '-')
  const [compare, marketplaceAt] = [comparing(listOrder, spoken), marketplaces(spoken)]
  const placed = all.map((listed) => {
    const at = listed.lastFilledAt === undefined ? null : marketplaceAt(listed.lastFilledAt)
    // Where it is filled by now may be another site.
    const sited = { ...listed, at: at?.site === listed.origins[0] ? at : null }
    return { ...sited, section: sectionOf(sited, listGroups) } satisfies Placed & Sited
  })
  const first = most < placed.length ? firstOf(placed, most, compare) : placed.sort(compare)
  return first.map((one) => faceOf(one, one.section))
}
