import type { Clock, Ports } from '../../ports';
import { elasticsearchAuditLog } from './audit_log';
import { elasticsearchOver, type GivenClient } from './client/given_client';
import { elasticsearchConnectorConfigs, type ConnectorTable } from './connector_configs';
import { elasticsearchHistory } from './history';
import { elasticsearchLeases, type LeaseTable } from './leases';
import { migratedBefore } from './own/migrated';
import { ownIndices } from './own/own_indices';
import { ownStore } from './own/store';
import { openTable, type Table } from './own/table';
import { elasticsearchSharedLimits } from './shared_limits';
import type { SyncTable } from './syncs/definitions';
import { elasticsearchSyncs } from './syncs/sync_store';
import { elasticsearchViews, type ViewTable } from './views';

/** What a host keeps in its own way, as tables. */
export interface HostTables {
  readonly connectors: Table<ConnectorTable>;
  readonly views: Table<ViewTable>;
  readonly syncs: Table<SyncTable>;
}
export type HostedPorts = Pick<
  Ports,
  'connectorConfigs' | 'views' | 'history' | 'auditLog' | 'sharedLimits' | 'leases' | 'syncs'
>;

/**
 * The ports of a host that has an Elasticsearch of its own, and keeps connectors, views and syncs in its own way.
 * `prefix`: what the names of all indices begin with. `name`: of the Elasticsearch, for messages. Indices are created
 * when they are first written; those that are there are migrated before they are first used.
 */
export function hostedPorts(options: {
  readonly client: GivenClient;
  readonly name: string;
  readonly prefix: string;
  readonly clock: Clock;
  readonly tables: (leases: Ports['leases']) => HostTables;
}): HostedPorts {
  const { client, name, prefix, clock } = options;
  const connected = elasticsearchOver(client, name);
  const indices = ownIndices(connected, prefix);
  const elasticsearch = migratedBefore(connected, indices);
  const store = ownStore(elasticsearch, indices, clock);
  const leaseTable = openTable<LeaseTable>(store, 'leases', 'leases');
  const leases = elasticsearchLeases(leaseTable, clock);
  const tables = options.tables(leases);
  return {
    connectorConfigs: elasticsearchConnectorConfigs(tables.connectors, clock),
    views: elasticsearchViews(tables.views, clock),
    history: elasticsearchHistory(store),
    auditLog: elasticsearchAuditLog(store),
    sharedLimits: elasticsearchSharedLimits(store),
    leases,
    syncs: elasticsearchSyncs(store, {
      definitions: tables.syncs,
      leases: leaseTable,
      leaseDocument: { index: indices.nameOf('leases'), id: 'leases' },
    }),
  };
}
