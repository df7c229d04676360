import type { Expression, Select, SelectItem, WindowSpecification } from '../../language';
import type { BoundExpression, BoundOrder, BoundSelect } from '../bound/bound_query';
import { isGrouped } from '../bound/query_walk';
import { conditionOf } from '../expressions/conditions';
import type { ExpressionContext } from '../expressions/context';
import { scopeWithin, type Scope, type ScopeTable } from '../scope';
import { equalitiesIn } from './equalities';
import { bindKey, groupByAll, checkAliases, checkGrouped, hasAggregate } from './grouping';
import { bindGroupBy } from './grouping_sets';
import { bindFrom } from './joins';
import { inClause, type QueryContext } from './query_context';
import { expandStar, noteLeftOut, type Item } from './stars';
import { UnnestedItems } from './unnested_items';

/** A bound SELECT and what ORDER BY behind it needs. */
export interface SelectResult {
  readonly select: BoundSelect;
  readonly items: readonly Item[];
  /** For expressions of ORDER BY. */
  readonly orderContext: ExpressionContext;
  /** Checks the expressions of ORDER BY against GROUP BY. */
  readonly checkOrder: (order: readonly BoundOrder[]) => void;
}

/** Binds SELECT … FROM … WHERE … GROUP BY … HAVING … QUALIFY. */
export function bindSelect(node: Select, outer: Scope, context: QueryContext): SelectResult {
  const { statement } = context;
  const equalities = equalitiesIn(node.where, statement);
  const from =
    node.from === undefined ? undefined : bindFrom(node.from, outer, { ...context, equalities });
  const namedWindows = new Map<string, WindowSpecification>(
    node.windows.map(({ name, window }) => [name.name, window]),
  );
  const aliases = new Map<string, BoundExpression>();
  const scope = scopeWithin(outer, {
    tables: from?.tables ?? [],
    merged: from?.merged ?? [],
    aliases,
  });
  const unnested = new UnnestedItems(context);
  const unnest = unnested.again;
  const both = { aggregates: true, windows: true, namedWindows, unnest };
  const selecting = { ...both, unnest: unnested.item };
  const items = bindItems(node, aliases, inClause(context, scope, 'SELECT', selecting), context);

  const condition = (
    clause: string,
    expression: Expression | undefined,
    more = {},
  ): BoundExpression | undefined => {
    if (expression === undefined) return undefined;
    const place = inClause(context, scope, clause, { unnest, ...more });
    const bound = conditionOf(place.bind(expression, place), clause, place);
    checkAliases(bound, place);
    return bound;
  };
  const where = condition('WHERE', node.where);
  const { groupBy, groupingSets } = node.groupByAll
    ? { groupBy: groupByAll(items) }
    : bindGroupBy(node.groupBy, items, inClause(context, scope, 'GROUP BY', { unnest }));
  const distinctOn = node.distinctOn?.flatMap(
    (key) =>
      bindKey(key, 'DISTINCT ON', items, inClause(context, scope, 'DISTINCT ON', both)) ?? [],
  );
  const having = condition('HAVING', node.having, { aggregates: true });
  const qualify = condition('QUALIFY', node.qualify, both);

  const selected = items.map(({ expression }) => expression);
  const computed = [...selected, ...(distinctOn ?? []), having, qualify].filter(
    (each) => each !== undefined,
  );
  const relation = unnested.from(from?.relation);
  const ids = [...scope.tables.map(({ id }) => id), unnested.id];
  const tables = new Set(ids.filter((id) => id !== undefined));
  const sets = groupingSets === undefined ? {} : { groupingSets };
  const grouped =
    isGrouped({ groupBy, ...sets }) || having !== undefined || computed.some(hasAggregate);
  if (grouped) checkGrouped(computed, groupBy, tables, statement);
  unnested.check(computed);
  return {
    select: {
      kind: 'select',
      // Nothing to group by and no aggregates: one row for all, if there are any.
      distinct: node.distinct || (node.groupByAll === true && !grouped),
      ...(distinctOn === undefined ? {} : { distinctOn }),
      items,
      ...(relation === undefined ? {} : { from: relation }),
      ...(where === undefined ? {} : { where }),
      groupBy,
      ...sets,
      ...(having === undefined ? {} : { having }),
      ...(qualify === undefined ? {} : { qualify }),
    },
    items,
    orderContext: inClause(context, scope, 'ORDER BY', both),
    checkOrder: (order) => {
      const expressions = order.map(({ expression }) => expression);
      if (grouped || expressions.some(hasAggregate)) {
        checkGrouped(
          grouped ? expressions : [...computed, ...expressions],
          groupBy,
          tables,
          statement,
        );
      }
    },
  };
}

function bindItems(
  node: Select,
  aliases: Map<string, BoundExpression>,
  place: ExpressionContext,
  context: QueryContext,
): readonly Item[] {
  const items: Item[] = [];
  const behindStars: ScopeTable[] = [];
  for (const item of node.items) {
    if (item.kind === 'star') {
      const expansion = expandStar(item, place.scope, context, items.length);
      for (const one of expansion.items) items.push(one);
      behindStars.push(...expansion.tables);
      continue;
    }
    context.statement.tally.addColumns(1, items.length, item.range);
    const expression = place.bind(item.expression, place);
    items.push({ expression, name: nameOf(item, context) });
    // Later items, WHERE and the other clauses may use it.
    if (item.alias !== undefined) aliases.set(item.alias.name, expression);
  }
  noteLeftOut(behindStars, items, context.statement);
  return items;
}

/** Only what is shown to people cuts names further. */
const LONGEST_NAME = 1_000;

/** The alias, the column's name, else the text as it was written. */
function nameOf({ alias, expression }: SelectItem, { statement }: QueryContext): string {
  if (alias !== undefined) return alias.name;
  const simple = simpleName(expression);
  if (simple !== undefined) return simple;
  const { start, end } = expression.range;
  return statement.text.slice(start, end).replace(/\s+/g, ' ').slice(0, LONGEST_NAME) || 'value';
}

function simpleName(expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'column':
      return expression.path.at(-1)?.name;
    case 'member':
      return expression.name.name;
    case 'cast':
      return simpleName(expression.operand);
    default:
      return undefined;
  }
}
