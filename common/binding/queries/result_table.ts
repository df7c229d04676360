import type { BoundOutputColumn, BoundTable } from '../bound/bound_query';
import { outputAsScopeColumn, type ScopeTable } from '../scope';

/** A table of FROM: its relation, and the names that it provides. */
export interface FromTable {
  readonly relation: BoundTable;
  readonly table: ScopeTable;
}

/** A table of FROM with these columns. */
export function resultTable(
  id: string,
  alias: string,
  aliased: boolean,
  label: string,
  columns: readonly BoundOutputColumn[],
): ScopeTable {
  const known = columns.length > 0;
  return {
    id,
    alias,
    aliased,
    label,
    columns: columns.map(outputAsScopeColumn),
    known,
    use: () => undefined,
  };
}
