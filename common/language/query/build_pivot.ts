import type { Building } from '../building';
import { identifierOf, optional, present, rangeOf } from '../building';
import type { PivotContext, PivotItemContext } from '../generated/MoltlerParser';
import type { PivotItem, TableExpression } from '../nodes';

/** `table` with its PIVOT or UNPIVOT. */
export function buildPivot(
  table: TableExpression,
  context: PivotContext,
  building: Building,
): TableExpression {
  const range = { start: table.range.start, end: rangeOf(context).end };
  const names = context.newName().map(identifierOf);
  if (context.UNPIVOT() !== undefined) {
    const [value, name, alias] = names;
    return {
      kind: 'unpivot',
      range,
      table,
      includeNulls: context.INCLUDE() !== undefined,
      value: present(value),
      name: present(name),
      columns: context.pivotColumn().map((each) => ({
        column: identifierOf(each.columnName()),
        ...optional('alias', each.newName(), identifierOf),
      })),
      ...(alias === undefined ? {} : { alias }),
    };
  }
  const [alias] = names;
  const [column, ...groupBy] = context.columnName().map(identifierOf);
  const items = context.pivotItem();
  const first = present(context.FOR()).symbol.startIndex;
  const isBefore = (item: PivotItemContext): boolean => item.start.startIndex < first;
  return {
    kind: 'pivot',
    range,
    table,
    aggregates: items.filter(isBefore).map((item) => pivotItem(item, building)),
    column: present(column),
    values: items.filter((item) => !isBefore(item)).map((item) => pivotItem(item, building)),
    groupBy,
    ...(alias === undefined ? {} : { alias }),
  };
}

function pivotItem(context: PivotItemContext, building: Building): PivotItem {
  return {
    kind: 'pivot_item',
    range: rangeOf(context),
    expression: building.expression(context.expression()),
    ...optional('alias', context.newName(), identifierOf),
  };
}
