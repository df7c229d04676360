import { clientCredentials } from '../../common/declaration/build';
import type { JsonValue } from '../../common/declaration';
import type { ConnectorConfig } from '../ports';
import { sampleConnector, sampleType } from '../connectors/testing';
import { requireSecretsAgain } from './secrets_again';

const text = { kind: 'text', title: 'A', optional: true, secret: false } as const;
const declaration = {
  ...sampleType({
    authentication: [
      clientCredentials({
        url: '{login_url}/oauth/token',
        client: { id: '{client_id}', secret: '{client_secret}' },
      }),
    ],
  }),
  config: {
    url: { kind: 'url', title: 'Address', optional: false, secret: false },
    login_url: { ...text, default: 'https://login.example' },
    client_id: text,
    client_secret: { ...text, secret: true },
  },
} as const;
const types = { get: () => declaration, list: () => [declaration] };
const stored = (config: Readonly<Record<string, JsonValue>>): ConnectorConfig => ({
  ...sampleConnector('https://api.example').stored,
  config: { url: 'https://api.example', client_id: 'a', client_secret: '{{secrets.x}}', ...config },
});
const change = (config: Readonly<Record<string, JsonValue>>) => () =>
  requireSecretsAgain({ types }, stored({}), stored(config), {
    config,
    options: {},
    plainSecrets: [],
    plainSecretOptions: [],
  });

describe('a change to the address of the token endpoint', () => {
  it('requires the secret that would be sent there', () => {
    expect(change({ login_url: 'https://evil.example' })).toThrow(
      'This change would send "client_secret" to a different address.',
    );
  });

  it('is allowed if the secret comes with it, or the address stays the same', () => {
    expect(
      change({ login_url: 'https://test.example', client_secret: '{{secrets.y}}' }),
    ).not.toThrow();
    expect(change({ login_url: 'https://login.example' })).not.toThrow();
    expect(change({ client_id: 'b' })).not.toThrow();
  });
});
