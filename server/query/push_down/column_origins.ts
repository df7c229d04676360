import {
  commonTablesOf,
  selectsOf,
  tablesOf,
  type BoundBody,
  type BoundColumn,
  type BoundExpression,
  type BoundQuery,
} from '../../../common/binding';

/** The expressions that a body returns; of a set operation, those of its first part. */
function returnedBy(body: BoundBody): readonly BoundExpression[] {
  switch (body.kind) {
    case 'query':
      return returnedBy(body.body);
    case 'set_operation':
      return returnedBy(body.left);
    case 'values':
      return [];
    case 'select':
      return body.items.map(({ expression }) => expression);
  }
}

/**
 * Follows columns through derived tables and CTEs to the columns that they pass on unchanged; a column that is computed
 * is its own origin.
 */
export function columnOrigins(query: BoundQuery): (column: BoundColumn) => BoundColumn {
  const common = commonTablesOf(query);
  const passedOn = new Map<string, ReadonlyMap<string, BoundExpression>>();
  for (const table of selectsOf(query).flatMap((select) => tablesOf(select.from))) {
    if (table.kind !== 'derived' && table.kind !== 'common_table') continue;
    const inner = table.kind === 'derived' ? table.query : common.get(table.table);
    const returned = inner === undefined ? [] : returnedBy(inner.body);
    const columns = table.columns.flatMap(({ name }, at) => {
      const expression = returned[at];
      return expression === undefined ? [] : [[name, expression] as const];
    });
    passedOn.set(table.id, new Map(columns));
  }
  const originOf = (column: BoundColumn): BoundColumn => {
    const inner = passedOn.get(column.relation)?.get(column.name);
    return inner?.kind === 'column' ? originOf(inner) : column;
  };
  return originOf;
}
