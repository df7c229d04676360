import type { Building } from '../building';
import { identifierOf, optional, present, rangeOf } from '../building';
import { buildWindow } from '../expressions/build_function';
import type {
  NamedWindowContext,
  SelectContext,
  SelectItemContext,
  StarContext,
} from '../generated/MoltlerParser';
import type { Expression, NamedWindow, Select, SelectItem, Star } from '../nodes';
import { buildTables } from './build_tables';

/** `SELECT … FROM … WHERE … GROUP BY … HAVING … WINDOW … QUALIFY …`. */
export function buildSelect(context: SelectContext, building: Building): Select {
  return {
    kind: 'select',
    range: rangeOf(context),
    distinct: context.DISTINCT() !== undefined,
    items: context.selectItem().map((item) => selectItem(item, building)),
    ...optional('from', context.tableList(), (tables) => buildTables(tables, building)),
    ...optional('where', context.whereCondition(), (c) => building.expression(c.expression())),
    ...(context.groupItems()?.ALL() === undefined ? {} : { groupByAll: true }),
    groupBy: (context.groupItems()?.expression() ?? []).map((e) => building.expression(e)),
    ...optional('having', context.havingCondition(), (c) => building.expression(c.expression())),
    ...optional('qualify', context.qualifyCondition(), (c) => building.expression(c.expression())),
    windows: context.namedWindow().map((window) => namedWindow(window, building)),
  };
}

function selectItem(context: SelectItemContext, building: Building): SelectItem | Star {
  const every = context.star();
  if (every !== undefined) return star(every);
  return {
    kind: 'select_item',
    range: rangeOf(context),
    expression: building.expression(present(context.expression())) as Exclude<Expression, Star>,
    ...optional('alias', context.newName(), identifierOf),
  };
}

function star(context: StarContext): Star {
  return {
    kind: 'star',
    range: rangeOf(context),
    ...optional('qualifier', context.qualifierName(), identifierOf),
  };
}

function namedWindow(context: NamedWindowContext, building: Building): NamedWindow {
  return {
    kind: 'named_window',
    range: rangeOf(context),
    name: identifierOf(context.newName()),
    window: buildWindow(context.windowSpecification(), building),
  };
}
