import { TEMP_TABLES } from '../../../common/binding';
import type { ConnectorTypeDeclaration, EntityDeclaration } from '../../../common/declaration';
import type { Connector } from '../../connectors';
import type { TempTable } from './temp_table';

/** The only way to read a temporary table: from beginning to end. */
export const KEPT_ROWS = 'kept rows';

const NOWHERE = { method: 'GET', path: '/' } as const;

/** A connector whose entities are these tables. Nothing is ever sent for it. */
export function tempConnector(tables: readonly TempTable[]): Connector {
  const entities = Object.fromEntries(tables.map((table) => [table.name, entityOf(table)]));
  const declaration: ConnectorTypeDeclaration = {
    name: TEMP_TABLES,
    title: 'Temporary tables',
    category: 'custom',
    description: 'Temporary tables of a block',
    docs: '',
    config: {},
    api: {
      baseUrl: [],
      authentication: [],
      pages: { kind: 'none' },
      limits: { maxConcurrency: 1, fallbackWaitSeconds: 1 },
      tests: {},
    },
    entities,
  };
  return {
    name: TEMP_TABLES,
    declaration,
    stored: {
      id: TEMP_TABLES,
      name: TEMP_TABLES,
      type: TEMP_TABLES,
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

const entityOf = ({ name, columns }: TempTable): EntityDeclaration => ({
  title: name,
  description: 'A temporary table',
  key: [],
  incremental: { none: 'it is deleted when the block ends' },
  columns: Object.fromEntries(
    columns.map(({ name: column, type, ignoringCase }) => [column, { type, ignoringCase }]),
  ),
  lists: [{ name: KEPT_ROWS, request: NOWHERE, rows: '.', filters: [] }],
});
