import { ConnectorError } from '../../common/errors';
import { boundsOf, type Bounds } from '../bounds';
import type { Clock } from '../ports';
import type { SecretReader } from './auth/credentials';
import { HeldCredentials } from './auth/held_credentials';
import { prepareRequest } from './client/prepare';
import { Call, type SenderParts } from './client/send';
import { UsageStatistics } from './client/usage';
import { AddressPolicy } from './http/address_policy';
import { Agents } from './http/agents';
import { responseOf } from './http/response';
import type { ProxyEnvironment } from './http/proxy';
import type { BodyReader } from './http/reading/body_reader';
import { Limiters } from './limits/limiters';
import type { Redactor } from './redaction/redactor';
import type { ServiceClient } from './service_client';

export interface ServiceClientParts {
  readonly secrets: SecretReader;
  readonly clock: Clock;
  readonly redactor: Redactor;
  readonly version: string;
  /** Decompressed bytes of one answer at most; the bound unless set. */
  readonly maxResponseBytes?: number;
  /** Reads bodies outside the event loop; they are read in it unless set. */
  readonly reader?: BodyReader;
  /** What one response may take; the defaults unless set. */
  readonly bounds?: Bounds;
  /** Seconds that a rate limit is believed to last at most; see `BOUNDS.rate_limit_seconds`. */
  readonly rateLimitSeconds?: number;
  /** `moltler/<version>` unless set. */
  readonly userAgent?: string;
  /** From 0 to below 1; Math.random unless set. */
  readonly random?: () => number;
  /** Which hosts may be reached; all but link-local ones unless set. */
  readonly addresses?: AddressPolicy;
  /** Where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are read; the process's unless set. */
  readonly environment?: ProxyEnvironment;
}
export type ClosableServiceClient = ServiceClient & {
  /** Ends idle connections. Nothing may be sent afterwards. */
  close(): Promise<void>;
};

const MEGABYTE = 1024 * 1024;

/** The client of one process: its limiters and connections are shared by everything that sends through it. */
export function createServiceClient(parts: ServiceClientParts): ClosableServiceClient {
  const bounds = parts.bounds ?? boundsOf();
  const { addresses = new AddressPolicy() } = parts;
  const statistics = new Map<string, UsageStatistics>();
  const sender: SenderParts = {
    credentials: new HeldCredentials(parts.secrets, parts.redactor),
    clock: parts.clock,
    redactor: parts.redactor,
    agents: new Agents(addresses),
    addresses,
    limiters: new Limiters(parts.clock, parts.rateLimitSeconds ?? bounds.rate_limit_seconds),
    userAgent: parts.userAgent ?? `moltler/${parts.version}`,
    maxResponseBytes: parts.maxResponseBytes ?? bounds.response_megabytes * MEGABYTE,
    bounds,
    reader: parts.reader,
    environment: parts.environment ?? process.env,
    random: parts.random ?? Math.random,
  };
  const usageOf = (id: string): UsageStatistics => {
    const usage = statistics.get(id) ?? new UsageStatistics();
    statistics.set(id, usage);
    return usage;
  };
  return {
    prepare: prepareRequest,
    hold: (connector) => sender.credentials.hold(connector),
    send: async (connector, request, context) => {
      const usage = usageOf(connector.stored.id);
      try {
        return await new Call(sender, usage, connector, request, context).run();
      } catch (error) {
        if (error instanceof ConnectorError) usage.failed(error, parts.clock.now());
        throw error;
      }
    },
    revive: ({ status, headers, body }) =>
      responseOf({ status, headers, raw: body }, {}, bounds, parts.reader),
    redact: (text) => parts.redactor.redact(text),
    usage: (connector) => ({
      buckets: sender.limiters.known(connector)?.usage() ?? [],
      ...usageOf(connector.stored.id).read(),
    }),
    clearLimits: (connectorId) => sender.limiters.clear(connectorId),
    forget: (connectorId) => {
      sender.limiters.forget(connectorId);
      statistics.delete(connectorId);
    },
    close: async () => {
      sender.agents.close();
    },
  };
}
