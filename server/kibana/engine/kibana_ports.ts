import { createHash } from 'node:crypto';
import { foldCase } from '../../../common/declaration';
import {
  systemClock,
  type Clock,
  type ConnectorConfig,
  type Leases,
  type Ports,
  type SyncDefinition,
  type View,
} from '../../ports';
import { hostedPorts, memoryPageCache, type HostTables } from '../../storage';
import type {
  CoreStart,
  EncryptedSavedObjectsStart,
  Logger,
  SavedObjectsClient,
} from '../contracts';
import { ELASTICSEARCH } from './elasticsearch_name';
import { CONNECTOR_TYPE, SECRET_TYPE, SYNC_TYPE, VIEW_TYPE } from '../saved_object_names';
import { NO_DOCUMENTS } from './no_documents';
import { namespaceOf, objectsOf } from './objects_of_space';
import { savedObjectTable, type References } from './saved_object_table';
import { isConnector, isSync, isView } from './saved_rows';
import { savedSecrets } from './saved_secrets';

export interface KibanaPortsOptions {
  readonly spaceId: string;
  readonly core: Pick<CoreStart, 'elasticsearch' | 'savedObjects'>;
  readonly encryptedSavedObjects: EncryptedSavedObjectsStart;
  readonly canEncrypt: boolean;
  readonly logger: Logger;
  readonly clock?: Clock;
}

/**
 * The ports of one space: connectors, views, syncs and secrets are saved objects, the rest is in indices of Kibana's own
 * user. The names of both contain the space.
 */
export function kibanaPorts(options: KibanaPortsOptions): Ports {
  const { spaceId, core, encryptedSavedObjects, canEncrypt } = options;
  const { logger, clock = systemClock } = options;
  const client = objectsOf(core, spaceId, SECRET_TYPE);
  const ports = hostedPorts({
    client: core.elasticsearch.client.asInternalUser,
    name: ELASTICSEARCH,
    prefix: `.kibana-moltler-${spaceId}-`,
    clock,
    tables: (leases) => tablesOf(client, leases, logger),
  });
  return {
    ...ports,
    clock,
    secrets: savedSecrets({
      client,
      decrypting: encryptedSavedObjects.getClient({ includedHiddenTypes: [SECRET_TYPE] }),
      namespace: namespaceOf(spaceId),
      canEncrypt,
      clock,
    }),
    documents: NO_DOCUMENTS,
    pageCache: memoryPageCache(),
  };
}

/** So that a sync is exported with its connector, and follows it if both are imported as copies. */
const CONNECTOR_OF_SYNC: References<SyncDefinition> = {
  of: ({ connectorId }) =>
    connectorId === undefined ? [] : [{ name: 'connector', type: CONNECTOR_TYPE, id: connectorId }],
  applied: (sync, references) => {
    const found = references.find(({ name }) => name === 'connector');
    return sync.connectorId === undefined || found === undefined
      ? sync
      : { ...sync, connectorId: found.id };
  },
};

function tablesOf(client: SavedObjectsClient, leases: Leases, logger: Logger): HostTables {
  const base = { client, leases, logger };
  const withId = <Row extends { readonly id: string }>(row: Row, id: string): Row => ({
    ...row,
    id,
  });
  return {
    connectors: savedObjectTable<ConnectorConfig>({
      ...base,
      type: CONNECTOR_TYPE,
      isRow: isConnector,
      idOf: ({ id }) => id,
      withId,
    }),
    syncs: savedObjectTable<SyncDefinition>({
      ...base,
      type: SYNC_TYPE,
      isRow: isSync,
      idOf: ({ id }) => id,
      withId,
      references: CONNECTOR_OF_SYNC,
    }),
    views: savedObjectTable<View>({
      ...base,
      type: VIEW_TYPE,
      isRow: isView,
      // A view has no id but its name.
      idOf: ({ name }) => createHash('sha256').update(foldCase(name)).digest('hex'),
    }),
  };
}
