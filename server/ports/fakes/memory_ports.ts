import { randomBytes } from 'node:crypto';
import type { AccessTokenStore } from '../access_tokens';
import type { Ports } from '..';
import { storageOf, type Storage } from '../spaces';
import { memoryAccessTokens } from './access_tokens';
import { memoryAuditLog } from './audit_log';
import { memoryConnectorConfigs } from './connector_configs';
import { memoryDocuments, type MemoryDocuments } from './documents';
import { fakeClock, type FakeClock } from './fake_clock';
import { memoryHistory } from './history';
import { memoryLeases } from './leases';
import { memoryPageCache } from './page_cache';
import { memorySecrets } from './secrets';
import { memorySharedLimits } from './shared_limits';
import { memorySyncs } from './syncs';
import { memoryViews } from './views';

/** All ports in memory. */
export interface MemoryPorts extends Ports {
  readonly clock: FakeClock;
  readonly accessTokens: AccessTokenStore;
  readonly documents: MemoryDocuments;
}

export function memoryPorts(historyBound?: number): MemoryPorts {
  const clock = fakeClock();
  const leases = memoryLeases(clock);
  return {
    clock,
    connectorConfigs: memoryConnectorConfigs(clock),
    secrets: memorySecrets(clock),
    views: memoryViews(clock),
    history: memoryHistory(historyBound),
    auditLog: memoryAuditLog(),
    accessTokens: memoryAccessTokens(),
    pageCache: memoryPageCache(),
    sharedLimits: memorySharedLimits(),
    documents: memoryDocuments(),
    leases,
    syncs: memorySyncs(clock, leases),
  };
}

/** Spaces in memory. */
export function memoryStorage(): Storage<MemoryPorts> {
  const sharedLimits = memorySharedLimits();
  const identity = randomBytes(32);
  const identityKey = async () => identity;
  return storageOf(
    async () => {
      const ports = memoryPorts();
      return { ...ports, sharedLimits, secrets: { ...ports.secrets, identityKey } };
    },
    async () => undefined,
  );
}
