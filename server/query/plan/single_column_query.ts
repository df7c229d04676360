import { someExpression, type BoundExpression, type BoundQuery } from '../../../common/binding';
import type { ScanColumn } from '../../scan';
import { mapQuery } from '../rewrite/map_query';

/**
 * `SELECT value FROM table WHERE where` as a separate query over a table of the evaluator that holds some rows of `scan`:
 * `where` refers to that table instead of the scan.
 */
export function singleColumnQuery(
  value: BoundExpression,
  where: BoundExpression | undefined,
  scan: string,
  table: string,
  columns: readonly ScanColumn[],
): BoundQuery {
  const { range } = value;
  const query: BoundQuery = {
    kind: 'query',
    with: [],
    body: {
      kind: 'select',
      distinct: false,
      items: [{ name: 'value', expression: value }],
      from: {
        kind: 'scan',
        id: table,
        alias: table,
        connector: '',
        entity: '',
        columns: columns.map((column) => ({ ...column, requestOnly: false })),
        options: {},
        range,
      },
      ...(where && { where }),
      groupBy: [],
    },
    orderBy: [],
    output: [{ name: 'value', type: value.type, ignoringCase: false }],
  };
  return mapQuery(query, (part) =>
    part.kind === 'column' && part.relation === scan ? { ...part, relation: table } : part,
  );
}

/** The columns of `scan` that an expression reads, each once. */
export function columnsRead(
  expressions: readonly BoundExpression[],
  scan: string,
): readonly ScanColumn[] {
  const found = new Map<string, ScanColumn>();
  for (const expression of expressions) {
    someExpression(expression, (part) => {
      if (part.kind !== 'column' || part.relation !== scan) return false;
      const { name, type, ignoringCase } = part;
      found.set(name, { name, type: type === 'null' ? 'text' : type, ignoringCase });
      return false;
    });
  }
  return [...found.values()];
}
