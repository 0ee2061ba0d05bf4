/**
 * Preferences beside Puppeteer's own: everything through our proxy, quiet, and the extension's data kept with the profile.
 * @param unwatched nobody looks: nothing glides, since drawing sixty times a second takes a third of a core
 */
export function firefoxPrefs(
  proxyPort: number,
  geckoId: string,
  uuid: string,
  unwatched: boolean,
): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    // Otherwise a refused request is tried again without the proxy.
    'network.proxy.failover_direct': false,
    'media.peerconnection.enabled': false,

    ...(unwatched ? { 'ui.prefersReducedMotion': 1 } : {}),

    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    // A temporary add-on is uninstalled when the browser ends; a kept profile has to keep its data.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Accepts permissions.request after a click, which nobody could answer here.
    'extensions.webextOptionalPermissionPrompts': false,

    // Taken only with MOZ_REMOTE_SETTINGS_DEVTOOLS in the environment.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'browser.contentblocking.report.lockwise.enabled': false,
    'browser.discovery.enabled': false,
    'browser.ml.enable': false,
    'browser.newtabpage.activity-stream.asrouter.providers.cfr': '',
    'browser.newtabpage.activity-stream.feeds.section.topstories': false,
    'browser.region.network.url': '',
    'browser.region.update.enabled': false,
    'browser.safebrowsing.provider.google4.updateURL': '',
    'browser.safebrowsing.provider.mozilla.updateURL': '',
    'browser.search.geoSpecificDefaults': false,
    'datareporting.usage.uploadEnabled': false,
    'dom.push.connection.enabled': false,
    'extensions.blocklist.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'geo.enabled': false,
    'messaging-system.rsexperimentloader.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'network.trr.mode': 5,
    'security.OCSP.enabled': 0,
    'security.remote_settings.crlite_filters.enabled': false,
    'security.remote_settings.intermediates.enabled': false,
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.server': '',
    'toolkit.telemetry.unified': false,
  }
}
