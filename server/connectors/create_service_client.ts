import { ConnectorError } from '../../common/errors';
import type { Clock } from '../ports';
import type { SecretReader } from './auth/credentials';
import { HeldCredentials } from './auth/held_credentials';
import { prepareRequest } from './client/prepare';
import { Call, type SenderParts } from './client/send';
import { UsageStatistics } from './client/usage';
import { AddressPolicy } from './http/address_policy';
import { Agents } from './http/agents';
import { answerOf } from './http/answer';
import { JsonReader } from './http/json_reader';
import type { ProxyEnvironment } from './http/proxy';
import { Limiters } from './limits/limiters';
import type { Redactor } from './redaction/redactor';
import type { ServiceClient } from './service_client';

export interface ServiceClientParts {
  readonly secrets: SecretReader;
  readonly clock: Clock;
  readonly redactor: Redactor;
  /** `target/server/json_worker.js`, absolute. */
  readonly jsonWorkerPath: string;
  readonly version: string;
  /** Decompressed bytes of one answer at most; 64 MB unless set. */
  readonly maxResponseBytes?: number;
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
  /** Ends idle connections and the JSON worker. Nothing may be sent afterwards. */
  close(): Promise<void>;
};

const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/** The client of one process: its limiters and connections are shared by everything that sends through it. */
export function createServiceClient(parts: ServiceClientParts): ClosableServiceClient {
  const { addresses = new AddressPolicy() } = parts;
  const reader = new JsonReader(parts.jsonWorkerPath);
  const statistics = new Map<string, UsageStatistics>();
  const sender: SenderParts = {
    credentials: new HeldCredentials(parts.secrets, parts.redactor),
    clock: parts.clock,
    redactor: parts.redactor,
    agents: new Agents(addresses),
    addresses,
    limiters: new Limiters(parts.clock),
    userAgent: parts.userAgent ?? `moltler/${parts.version}`,
    maxResponseBytes: parts.maxResponseBytes ?? MAX_RESPONSE_BYTES,
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
        const answer = await new Call(sender, usage, connector, request, context).run();
        const { entity, action } = context;
        return answerOf(answer, reader, { connector: connector.name, entity, action });
      } catch (error) {
        if (error instanceof ConnectorError) usage.failed(error, parts.clock.now());
        throw error;
      }
    },
    revive: ({ status, headers, body }) => answerOf({ status, headers, raw: body }, reader),
    usage: (connector) => ({
      buckets: sender.limiters.known(connector)?.usage() ?? [],
      ...usageOf(connector.stored.id).read(),
    }),
    forget: (connectorId) => {
      sender.limiters.forget(connectorId);
      statistics.delete(connectorId);
    },
    close: async () => {
      sender.agents.close();
      await reader.close();
    },
  };
}
