import type { HostNetwork, HostRoute, Verification } from '../connectors';
import type { ActionsConfigurationUtilities } from './contracts';

/** In the errors that a request is rejected with. */
const SETTINGS = {
  hosts: 'xpack.actions.allowedHosts in kibana.yml',
  proxy: 'xpack.actions.proxyUrl in kibana.yml',
  ownHosts: 'moltler.allowed_hosts in kibana.yml',
};

/**
 * The rules that Kibana has for the requests of its own connectors: the hosts that they may reach, the proxy, and how
 * certificates are checked. Those of one host take precedence over those of all.
 */
export function kibanaNetwork(utilities: ActionsConfigurationUtilities): HostNetwork {
  const proxyOf = ({ hostname }: URL): HostRoute['proxy'] => {
    const settings = utilities.getProxySettings();
    if (settings === undefined || settings.proxyBypassHosts?.has(hostname) === true)
      return undefined;
    if (settings.proxyOnlyHosts?.has(hostname) === false) return undefined;
    const { proxyUrl: url, proxyHeaders: headers = {}, proxySSLSettings } = settings;
    const { verificationMode: verification = 'full' } = proxySSLSettings;
    return { url, setting: SETTINGS.proxy, headers, verification };
  };
  return {
    settings: SETTINGS,
    // Only the origin: what follows may contain a secret, and does not matter.
    allows: (url) => utilities.isUriAllowed(`${url.origin}/`),
    get choosesProxy() {
      return utilities.getProxySettings() !== undefined;
    },
    routeTo: (url) => {
      const { ssl } = utilities.getCustomHostSettings(url.origin) ?? {};
      const verification: Verification =
        ssl?.verificationMode ?? utilities.getSSLSettings().verificationMode ?? 'full';
      return { proxy: proxyOf(url), verification, authorities: ssl?.certificateAuthoritiesData };
    },
  };
}
