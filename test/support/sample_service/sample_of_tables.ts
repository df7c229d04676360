import type {
  ColumnDeclaration,
  EntityDeclaration,
  ListDeclaration,
} from '../../../common/declaration';
import { sampleType } from './declaration';
import type { SampleRow } from './row';
import type { Sample } from './sample';

/** One table of a sample service, as a test shows it; its first column is the key if the service declares none. */
export interface SampleTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnDeclaration>>;
  readonly rows: readonly SampleRow[];
}

/**
 * A service with only these tables. In a table that the sample service declares (tickets, people, teams), the shown
 * columns keep their filters and sorts; any other table can only be listed completely.
 */
export function sampleOfTables(tables: readonly SampleTable[]): Sample {
  return {
    type: {
      ...sampleType,
      entities: Object.fromEntries(tables.map((table) => [table.name, entityOf(table)])),
    },
    rows: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
  };
}

function entityOf({ name, columns }: SampleTable): EntityDeclaration {
  const declared = sampleType.entities[name];
  if (declared === undefined) {
    const all: ListDeclaration = {
      name: 'all',
      request: { method: 'GET', path: `/${name}` },
      rows: '.',
      filters: [],
    };
    return {
      title: name,
      description: `${name} of the sample service`,
      incremental: { none: 'a sample' },
      key: Object.keys(columns).slice(0, 1),
      columns,
      lists: [all],
    };
  }
  const missing = declared.key.filter((column) => !(column in columns));
  if (missing.length > 0) throw new Error(`table s.${name} lacks its key: ${missing.join(', ')}`);
  const shown = ({ column }: { readonly column: string }): boolean => column in columns;
  return {
    ...declared,
    columns: Object.fromEntries(
      Object.entries(columns).map(([column, shownAs]) => [
        column,
        { ...declared.columns[column], ...shownAs },
      ]),
    ),
    lists: declared.lists.map((list) => ({
      ...list,
      filters: list.filters.filter(shown),
      ...(list.sorts && { sorts: list.sorts.filter(shown) }),
    })),
  };
}
