import { t } from '../i18n/t'
import { sites } from '../sites'
import { groupHosts } from './group-hosts'

/** The closed list of hosts that Countersign acts on by itself. */
export function SitesTab() {
  return (
    <div class="sheet">
      <p>{t('sitesText')}</p>
      {sites.map((site) => (
        <div key={site.id} class="site">
          <h2>{t('sitesCount', site.name, String(site.hosts.length))}</h2>
          {groupHosts(site.hosts).map(([prefix, hosts]) => (
            <section key={prefix} class="host-group">
              <h3>{prefix}</h3>
              <ul class="hosts mono">
                {hosts.map((host) => (
                  <li key={host}>{host}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      ))}
    </div>
  )
}
