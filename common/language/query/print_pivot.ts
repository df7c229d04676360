import type { Identifier, PivotedTable, PivotItem, UnpivotedTable } from '../nodes';
import { group, indent, join, line, softLine, type Doc } from '../printing/doc';
import { strictNameDoc, type Printing } from '../printing/printing';

/** PIVOT (…) or UNPIVOT (…), without the table and the alias. */
export function printPivot(node: PivotedTable | UnpivotedTable, printing: Printing): Doc {
  if (node.kind === 'unpivot') {
    const columns = node.columns.map(({ column, alias }) => [strictNameDoc(column), named(alias)]);
    return [
      `UNPIVOT ${node.includeNulls ? 'INCLUDE NULLS ' : ''}(`,
      `${strictNameDoc(node.value)} FOR ${strictNameDoc(node.name)} IN (`,
      join(', ', columns),
      '))',
    ];
  }
  const items = (of: readonly PivotItem[]): Doc =>
    join(
      [',', line],
      of.map(({ expression, alias }) => [printing.expression(expression), named(alias)]),
    );
  const keys = node.groupBy.map(strictNameDoc).join(', ');
  return group(
    'PIVOT (',
    indent(
      softLine,
      items(node.aggregates),
      line,
      `FOR ${strictNameDoc(node.column)} IN (`,
      items(node.values),
      ')',
      keys === '' ? '' : [line, `GROUP BY ${keys}`],
    ),
    softLine,
    ')',
  );
}

const named = (alias: Identifier | undefined): string =>
  alias === undefined ? '' : ` AS ${strictNameDoc(alias)}`;
