import {
  clientCredentials,
  jwtBearer,
  passwordGrant,
  refreshToken,
} from '../../../common/declaration/build';
import type { Authentication, TokenSource } from '../../../common/declaration';

type Source = Omit<TokenSource, 'grant'>;

/** Where tokens come from: an override replaces every host, and `login_url` is for accounts that log in elsewhere. */
const ADDRESSES = ['{base_url}', '{login_url}', '{instance_url}'] as const;

/** https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_endpoints.htm */
const sources: readonly Source[] = ADDRESSES.map((address) => ({
  url: `${address}/services/oauth2/token`,
  client: { id: '{client_id}', secret: '{client_secret}', secretIn: 'body' },
  ...(address !== '{base_url}' && { baseUrlAt: 'instance_url' }),
}));

const everywhere = (way: (source: Source) => Authentication): readonly Authentication[] =>
  sources.map(way);

/** https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flows.htm */
export const authentication: readonly Authentication[] = [
  ...everywhere(({ client: _client, ...source }) =>
    // The key proves who the client is.
    jwtBearer(
      {
        issuer: '{client_id}',
        subject: '{username}',
        audience: '{jwt_audience}',
        privateKey: '{private_key}',
        algorithm: 'RS256',
      },
      source,
    ),
  ),
  ...everywhere((source) => refreshToken('{refresh_token}', source)),
  ...everywhere((source) =>
    passwordGrant({ username: '{username}', password: '{password}{security_token}' }, source),
  ),
  ...everywhere((source) =>
    passwordGrant({ username: '{username}', password: '{password}' }, source),
  ),
  ...everywhere(clientCredentials),
];
