import type {
  ConnectorTypeDeclaration,
  EntityDeclaration,
  ListDeclaration,
} from '../../common/declaration';
import type { Connector } from '../connectors';
import type { ScanColumn } from '../scan';

/** Rows that are read without a service, as an entity. */
export interface LocalEntity {
  readonly name: string;
  readonly description: string;
  /** The only way to read it: from beginning to end. */
  readonly list: string;
  readonly columns: readonly ScanColumn[];
  /** What its store can do besides, and how many rows come at once. */
  readonly reading?: Pick<ListDeclaration, 'translate' | 'pages'>;
}

const NOWHERE = { method: 'GET', path: '/' } as const;

/** A connector with these entities, for planning. Nothing is ever sent for it. */
export function connectorWithoutService(
  name: string,
  title: string,
  entities: readonly LocalEntity[],
): Connector {
  const declaration: ConnectorTypeDeclaration = {
    name,
    title,
    category: 'custom',
    description: title,
    docs: '',
    config: {},
    api: {
      baseUrl: [],
      authentication: [],
      pages: { kind: 'none' },
      limits: { maxConcurrency: 1, fallbackWaitSeconds: 1 },
      tests: {},
    },
    entities: Object.fromEntries(entities.map((entity) => [entity.name, declared(entity)])),
  };
  return {
    name,
    declaration,
    stored: {
      id: name,
      name,
      type: name,
      config: {},
      options: {},
      enabled: true,
      version: 1,
      createdAt: '',
      updatedAt: '',
      status: { state: 'connected' },
    },
    config: {},
    options: { timeoutSeconds: 0, retryCount: 0, cacheTtlSeconds: 0, verifyCertificates: true },
  };
}

const declared = ({
  name,
  description,
  list,
  columns,
  reading,
}: LocalEntity): EntityDeclaration => ({
  title: name,
  description,
  key: [],
  incremental: { none: 'its rows are read here' },
  columns: Object.fromEntries(
    columns.map(({ name: column, type, ignoringCase }) => [column, { type, ignoringCase }]),
  ),
  lists: [{ name: list, request: NOWHERE, rows: '.', filters: [], ...reading }],
});
