import type { NamedTable } from '../../language';
import type { BoundScanColumn } from '../bound/bound_query';
import type { TempTableSchema } from '../schema/schema';
import { TEMP_TABLES } from '../temp_tables/temp_tables';
import type { QueryContext } from './query_context';
import { resultTable, type FromTable } from './result_table';

/** Reads a temporary table of the block: as a scan, so that its rows can supply keys to others. */
export function tempTable(
  stored: TempTableSchema,
  node: NamedTable,
  { statement }: QueryContext,
): FromTable {
  const { name, exists } = stored;
  const { range } = node.name;
  if (exists === 'maybe') statement.reporter.errorOnce('temp_table_uncertain', { name }, range);
  if (exists === 'differs') statement.reporter.errorOnce('temp_table_differs', { name }, range);
  const columns = exists === 'differs' ? [] : stored.columns;
  const alias = node.alias?.name ?? name;
  const id = statement.nextId(alias);
  const known: readonly BoundScanColumn[] = columns.map((column) => ({
    ...column,
    requestOnly: false,
  }));
  const draft = { used: new Set<string>(), columns: [], known, open: undefined };
  statement.scans.push(draft);
  return {
    relation: {
      kind: 'scan',
      id,
      alias,
      connector: TEMP_TABLES,
      entity: name,
      columns: draft.columns,
      options: {},
      range: node.range,
    },
    table: {
      ...resultTable(id, alias, node.alias !== undefined, name, columns),
      use: (column) => void draft.used.add(column),
    },
  };
}
