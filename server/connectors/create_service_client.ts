import { ConnectorError } from '../../common/errors';
import { boundsOf, type Bounds } from '../bounds';
import type { Clock, SharedLimits } from '../ports';
import type { SecretReader } from './auth/credentials';
import { HeldCredentials } from './auth/held_credentials';
import { environmentKeysOf, type EnvironmentKeys } from './auth/signing/environment_keys';
import { Signatures } from './auth/signing/signatures';
import { Tokens } from './auth/tokens';
import { prepareRequest } from './client/prepare';
import { KnownRegions } from './client/other_region';
import { RequestRun, type SenderParts } from './client/send';
import { tokenExchangeOf } from './client/token_exchange';
import { UsageStatistics } from './client/usage';
import { AddressPolicy } from './http/address_policy';
import { Agents } from './http/agents';
import { BodyRoom } from './http/body_room';
import { responseOf } from './http/response';
import type { ProxyEnvironment } from './http/proxy';
import type { BodyReader } from './http/reading/body_reader';
import { Limiters } from './limits/limiters';
import type { Redactor } from './redaction/redactor';
import type { ServiceClient } from './service_client';

export interface ServiceClientParts {
  readonly secrets: SecretReader;
  /** Where processes on one store share their limits. Default: limits are those of this process. */
  readonly sharedLimits?: SharedLimits;
  /** Names credentials in the same way in all these processes. Default: a key of this process. */
  readonly identityKey?: () => Promise<Buffer>;
  readonly clock: Clock;
  readonly redactor: Redactor;
  readonly version: string;
  /** Maximum decompressed bytes of one response; defaults to the bound. */
  readonly maxResponseBytes?: number;
  /** Reads bodies outside the event loop. Default: they are read in it. */
  readonly reader?: BodyReader;
  /** Bounds of one response; the defaults apply if it is not set. */
  readonly bounds?: Bounds;
  /** Maximum seconds that a rate limit is believed to last; see `BOUNDS.rate_limit_seconds`. */
  readonly rateLimitSeconds?: number;
  /** Default: `moltler/<version>`. */
  readonly userAgent?: string;
  /** Returns numbers from 0 to below 1. Default: Math.random. */
  readonly random?: () => number;
  /** Decides which hosts may be reached. Default: all except link-local addresses. */
  readonly addresses?: AddressPolicy;
  /** Where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are read. Default: the environment of the process. */
  readonly environment?: ProxyEnvironment;
  /** The AWS keys of this process. Default: AWS' own chain, within `addresses`. */
  readonly environmentKeys?: EnvironmentKeys;
}
export type ClosableServiceClient = ServiceClient & {
  /** Closes idle connections. Nothing may be sent afterwards. */
  close(): Promise<void>;
};

const MEGABYTE = 1024 * 1024;

/** Creates the client of a process: its limiters and connections are shared by everything that sends through it. */
export function createServiceClient(parts: ServiceClientParts): ClosableServiceClient {
  const bounds = parts.bounds ?? boundsOf();
  const { addresses = new AddressPolicy() } = parts;
  const statistics = new Map<string, UsageStatistics>();
  const { secrets, redactor } = parts;
  const tokens = new Tokens(parts.clock, redactor);
  const credentials = new HeldCredentials({
    secrets,
    redactor,
    tokens,
    ...(parts.identityKey && { identityKey: parts.identityKey }),
    signatures: new Signatures(
      parts.clock,
      tokens,
      parts.environmentKeys ?? environmentKeysOf(addresses),
    ),
    exchange: (connector) => tokenExchangeOf(sender, connector),
  });
  const limits = {
    bytesPerUser: bounds.response_megabytes_per_user * MEGABYTE,
    bytes: bounds.response_megabytes_total * MEGABYTE,
  };
  const room = new BodyRoom(limits, parts.clock);
  const sender: SenderParts = {
    credentials,
    clock: parts.clock,
    redactor: parts.redactor,
    agents: new Agents(addresses),
    addresses,
    limiters: new Limiters(
      parts.clock,
      parts.rateLimitSeconds ?? bounds.rate_limit_seconds,
      parts.sharedLimits,
    ),
    regions: new KnownRegions(),
    userAgent: parts.userAgent ?? `moltler/${parts.version}`,
    maxResponseBytes: parts.maxResponseBytes ?? bounds.response_megabytes * MEGABYTE,
    room,
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
        return await new RequestRun(sender, usage, connector, request, context).run();
      } catch (error) {
        if (error instanceof ConnectorError) usage.failed(error, parts.clock.now());
        throw error;
      }
    },
    revive: ({ status, headers, body }, lane) =>
      responseOf({ status, headers, raw: body }, {}, bounds, parts.reader, lane),
    redact: (text) => parts.redactor.redact(text),
    usage: (connector) => ({
      buckets: sender.limiters.known(connector)?.usage() ?? [],
      ...usageOf(connector.stored.id).read(),
    }),
    sharedUsage: async (connector) => ({
      ...(await sender.limiters.usage(connector)),
      ...usageOf(connector.stored.id).read(),
    }),
    clearLimits: (connectorId) => sender.limiters.clear(connectorId),
    forget: (connectorId) => {
      statistics.delete(connectorId);
      return sender.limiters.forget(connectorId);
    },
    close: async () => {
      sender.agents.close();
      room.close();
      await sender.limiters.close();
    },
  };
}
