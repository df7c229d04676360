import type { Building } from '../building';
import { identifierOf, optional, present, rangeOf } from '../building';
import { buildWindow } from '../expressions/build_function';
import type {
  GroupItemContext,
  NamedWindowContext,
  SelectContext,
  SelectItemContext,
  StarContext,
} from '../generated/MoltlerParser';
import type { Expression, GroupItem, NamedWindow, Select, SelectItem, Star } from '../nodes';
import { buildTables } from './build_tables';

/** `SELECT … FROM … WHERE … GROUP BY … HAVING … WINDOW … QUALIFY …`. */
export function buildSelect(context: SelectContext, building: Building): Select {
  return {
    kind: 'select',
    range: rangeOf(context),
    distinct: context.DISTINCT() !== undefined,
    ...optional('distinctOn', context.distinctOn(), (on) =>
      on.expression().map((each) => building.expression(each)),
    ),
    items: context.selectItem().map((item) => selectItem(item, building)),
    ...optional('from', context.tableList(), (tables) => buildTables(tables, building)),
    ...optional('where', context.whereCondition(), (c) => building.expression(c.expression())),
    ...(context.groupItems()?.ALL() === undefined ? {} : { groupByAll: true }),
    groupBy: (context.groupItems()?.groupItem() ?? []).map((item) => groupItem(item, building)),
    ...optional('having', context.havingCondition(), (c) => building.expression(c.expression())),
    ...optional('qualify', context.qualifyCondition(), (c) => building.expression(c.expression())),
    windows: context.namedWindow().map((window) => namedWindow(window, building)),
  };
}

function groupItem(context: GroupItemContext, building: Building): GroupItem {
  const range = rangeOf(context);
  const sets = context.groupingSets();
  if (sets === undefined) {
    const expression = context.expression();
    return expression === undefined
      ? { kind: 'row', range, items: [] }
      : building.expression(expression);
  }
  const form = sets.ROLLUP() !== undefined ? 'rollup' : sets.CUBE() !== undefined ? 'cube' : 'sets';
  const items =
    form === 'sets'
      ? sets.groupItem().map((item) => groupItem(item, building))
      : sets.expression().map((each) => building.expression(each));
  return { kind: 'grouping_sets', range, form, items };
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
