import { t, tn } from '../i18n/t'
import { sites } from '../sites'
import { usePolicy } from '../ui/policy'
import { groupHosts } from './group-hosts'

/** The closed list of hosts that Countersign acts on by itself. */
export function SitesTab() {
  const allowed = usePolicy().value?.policy.allowedSites ?? []
  return (
    <section class="sheet" aria-labelledby="sites-title">
      <h2 id="sites-title">{t('tabSites')}</h2>
      <p class="hint">{t('sitesText')}</p>
      {allowed.length > 0 && (
        <section class="site" data-testid="allowed-sites">
          <h3>{t('policy_sites')}</h3>
          <p>{t('policy_sitesText')}</p>
          <ul class="hosts mono">
            {allowed.map((origin) => (
              <li key={origin}>
                <bdi>{new URL(origin).host}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {sites.map((site) => (
        <div key={site.id} class="site">
          <h3>{tn('sitesCount', site.hosts.length, site.name)}</h3>
          {groupHosts(site.hosts).map(([prefix, hosts]) => (
            <section key={prefix} class="host-group" aria-labelledby={`hosts-${prefix}`}>
              <h4 id={`hosts-${prefix}`}>{prefix}</h4>
              <ul class="hosts mono">
                {hosts.map((host) => (
                  <li key={host} data-testid="host">
                    <bdi>{host}</bdi>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      ))}
    </section>
  )
}
