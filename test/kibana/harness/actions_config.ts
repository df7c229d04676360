import type { ActionsConfigurationUtilities } from '../../../server/kibana/testing';
import { strict } from './strict';

type Verification = 'none' | 'certificate' | 'full';

/** Below `xpack.actions` in kibana.yml, as far as outgoing requests are concerned: contract §6.2, config.ts. */
export interface ActionsConfig {
  readonly allowedHosts?: readonly string[];
  readonly proxyUrl?: string;
  readonly proxyHeaders?: Readonly<Record<string, string>>;
  readonly proxyBypassHosts?: readonly string[];
  readonly proxyOnlyHosts?: readonly string[];
  readonly ssl?: {
    readonly verificationMode?: Verification;
    readonly proxyVerificationMode?: Verification;
  };
  readonly customHostSettings?: readonly {
    /** With the port, even if it is the usual one: Kibana completes it when it starts. */
    readonly url: string;
    readonly ssl?: {
      readonly verificationMode?: Verification;
      readonly certificateAuthoritiesData?: string;
    };
  }[];
}

const setOf = (hosts: readonly string[] | undefined) => hosts && new Set(hosts);
const modeOf = (verificationMode: Verification | undefined) =>
  verificationMode === undefined ? {} : { verificationMode };

/** What the actions plugin tells others about its settings: actions_config.ts. */
export function actionsUtilities(config: ActionsConfig = {}): ActionsConfigurationUtilities {
  const { allowedHosts = ['*'], proxyUrl, proxyHeaders, ssl, customHostSettings = [] } = config;
  return strict<ActionsConfigurationUtilities>('actions.configurationUtilities', {
    isUriAllowed: (uri) => {
      const { hostname } = new URL(uri);
      return allowedHosts.includes('*') || allowedHosts.includes(hostname.replace(/[[\]]/g, ''));
    },
    getSSLSettings: () => modeOf(ssl?.verificationMode),
    getProxySettings: () =>
      proxyUrl === undefined
        ? undefined
        : {
            proxyUrl,
            proxyBypassHosts: setOf(config.proxyBypassHosts),
            proxyOnlyHosts: setOf(config.proxyOnlyHosts),
            ...(proxyHeaders && { proxyHeaders }),
            proxySSLSettings: modeOf(ssl?.proxyVerificationMode),
          },
    getCustomHostSettings: (given) => {
      const { protocol, hostname, port } = new URL(given);
      const canonical = `${protocol}//${hostname}:${port || (protocol === 'http:' ? 80 : 443)}`;
      return customHostSettings.find(({ url }) => url === canonical);
    },
  });
}
