import type { ApiDeclaration, ConnectorTypeDeclaration } from '../../../common/declaration';
import { systemClock, type Clock } from '../../ports';
import type { SecretReader } from '../auth/credentials';
import type { Connector, ConnectorOptions } from '../connector';
import { createServiceClient, type ClosableServiceClient } from '../create_service_client';
import type { AddressPolicy } from '../http/address_policy';
import { createRedactor } from '../redaction/redactor';
import type { SendContext } from '../service_client';

/** The token of every test, which users must never see. */
export const TOKEN = 'tok-5Jk/9+s3cr3t=';

/** A declaration with one entity, for tests of the framework. */
export function sampleType(api: Partial<ApiDeclaration> = {}): ConnectorTypeDeclaration {
  return {
    name: 'sample',
    title: 'Sample',
    category: 'custom',
    description: 'For tests',
    docs: 'https://example.com',
    config: {
      url: { kind: 'url', title: 'Address', optional: false, secret: false },
      token: { kind: 'text', title: 'Token', optional: true, secret: true },
    },
    api: {
      baseUrl: [{ url: '{config.url}' }],
      authentication: [
        { kind: 'headers', headers: { Authorization: 'Bearer {token}' }, needs: ['token'] },
      ],
      pages: { kind: 'none' },
      limits: {
        maxConcurrency: 8,
        fallbackWaitSeconds: 60,
        headers: {
          limit: 'x-ratelimit-limit',
          remaining: 'x-ratelimit-remaining',
          reset: 'x-ratelimit-reset',
          resetFormat: 'epoch_seconds',
          bucket: 'x-ratelimit-resource',
        },
      },
      tests: { version: { method: 'GET', path: '/version' } },
      ...api,
    },
    entities: {},
  };
}

/** A connector of that type at this address; its token refers to a secret. */
export function sampleConnector(
  url: string,
  more: {
    readonly type?: ConnectorTypeDeclaration;
    readonly options?: Partial<ConnectorOptions>;
    readonly token?: string;
    readonly id?: string;
  } = {},
): Connector {
  const config = { url, token: more.token ?? '{{secrets.sample_token}}' };
  return {
    name: 'sample',
    declaration: more.type ?? sampleType(),
    stored: {
      id: more.id ?? 'id-1',
      name: 'sample',
      type: 'sample',
      config,
      options: {},
      enabled: true,
      version: 1,
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
      status: { state: 'untested' },
    },
    config: { url },
    options: {
      timeoutSeconds: 5,
      retryCount: 2,
      cacheTtlSeconds: 60,
      verifyCertificates: true,
      ...more.options,
    },
  };
}

/** A client with the real transport whose backoff takes no time. */
export function sampleClient(
  more: {
    readonly clock?: Clock;
    readonly secrets?: SecretReader;
    readonly maxResponseBytes?: number;
    readonly addresses?: AddressPolicy;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
): ClosableServiceClient {
  return createServiceClient({
    secrets: more.secrets ?? { read: async () => TOKEN },
    clock: more.clock ?? systemClock,
    redactor: createRedactor(),
    version: '0.0.0-test',
    random: () => 0,
    environment: more.environment ?? {},
    ...(more.addresses === undefined ? {} : { addresses: more.addresses }),
    ...(more.maxResponseBytes === undefined ? {} : { maxResponseBytes: more.maxResponseBytes }),
  });
}

/** An interactive read that does not wait for limits. */
export function readContext(more: Partial<SendContext> = {}): SendContext {
  return {
    signal: new AbortController().signal,
    priority: 'interactive',
    maxWaitSeconds: 0,
    repeatable: true,
    ...more,
  };
}
