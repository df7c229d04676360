import type {
  BoundBody,
  BoundDerived,
  BoundExpression,
  BoundQuery,
  BoundRelation,
  BoundSelect,
} from '../../../../common/binding';
import { foldCase } from '../../../../common/declaration';
import { allOf, conjunctsOf } from '../conjuncts';
import { mapQuery } from '../map_query';
import { mapScans } from '../map_selects';
import { inlineCommonTables } from './inline_common_tables';
import { plainProjection } from './plain_projection';

/** The columns of removed tables: relation → column → its replacement. */
type Meanings = Map<string, ReadonlyMap<string, BoundExpression>>;

/**
 * Flattens plain subqueries: `SELECT … FROM (SELECT … FROM t WHERE a) x WHERE b` becomes `FROM t WHERE a AND b`, so
 * that filters, LIMIT and aggregates reach the service as if written that way. Scans only keep columns that are still
 * used. The result is the same.
 */
export function flattenQuery(query: BoundQuery): BoundQuery {
  const meanings: Meanings = new Map();
  const opened = openQuery(inlineCommonTables(query), meanings);
  return meanings.size === 0 ? query : keepUsedColumns(replaceNames(opened, meanings));
}

function replaceNames(query: BoundQuery, meanings: Meanings): BoundQuery {
  return mapQuery(query, (expression) => {
    if (expression.kind !== 'column') return expression;
    const meaning = meanings.get(expression.relation)?.get(expression.name);
    return meaning === undefined ? expression : { ...meaning, range: expression.range };
  });
}

function openQuery(query: BoundQuery, meanings: Meanings): BoundQuery {
  return {
    ...query,
    with: query.with.map((table) => ({ ...table, query: openQuery(table.query, meanings) })),
    body: openBody(query.body, meanings),
  };
}

function openBody(body: BoundBody, meanings: Meanings): BoundBody {
  switch (body.kind) {
    case 'query':
      return openQuery(body, meanings);
    case 'set_operation':
      return {
        ...body,
        left: openBody(body.left, meanings),
        right: openBody(body.right, meanings),
      };
    case 'values':
      return body;
    case 'select':
      return openSelect(body, meanings);
  }
}

function openSelect(select: BoundSelect, meanings: Meanings): BoundSelect {
  if (select.from === undefined) return select;
  const filters: BoundExpression[] = [];
  const from = openRelation(select.from, true, filters, meanings);
  const where = allOf([...filters, ...conjunctsOf(select.where)]);
  return { ...select, from, ...(where && { where }) };
}

/** `kept`: no join adds NULL rows to this side, so its filters may move to WHERE. */
function openRelation(
  relation: BoundRelation,
  kept: boolean,
  filters: BoundExpression[],
  meanings: Meanings,
): BoundRelation {
  switch (relation.kind) {
    case 'scan':
    case 'index':
    case 'unnest':
    case 'common_table':
      return relation;
    case 'derived':
      return openDerived(relation, kept, filters, meanings);
    case 'join': {
      const { type } = relation;
      const left = kept && type !== 'right' && type !== 'full';
      const right = kept && (type === 'inner' || type === 'cross' || type === 'right');
      return {
        ...relation,
        left: openRelation(relation.left, left, filters, meanings),
        right: openRelation(relation.right, right, filters, meanings),
      };
    }
  }
}

function openDerived(
  derived: BoundDerived,
  kept: boolean,
  filters: BoundExpression[],
  meanings: Meanings,
): BoundRelation {
  // From the inside out, so that the query no longer refers to removed tables.
  const query = replaceNames(openQuery(derived.query, meanings), meanings);
  const plain = kept ? plainProjection(query) : undefined;
  if (plain === undefined) return { ...derived, query };
  const names = derived.columns.map(({ name }) => foldCase(name));
  // A repeated name cannot be referred to safely.
  if (new Set(names).size < names.length) return { ...derived, query };
  meanings.set(
    derived.id,
    new Map(
      derived.columns.flatMap(({ name }, index) => {
        const item = plain.items[index];
        return item === undefined ? [] : [[name, item.expression] as const];
      }),
    ),
  );
  filters.push(...conjunctsOf(plain.where));
  return plain.from;
}

function keepUsedColumns(query: BoundQuery): BoundQuery {
  const used = new Set<string>();
  mapQuery(query, (expression) => {
    if (expression.kind === 'column')
      used.add(JSON.stringify([expression.relation, expression.name]));
    return expression;
  });
  return mapScans(query, (scan) => ({
    ...scan,
    columns: scan.columns.filter(({ name }) => used.has(JSON.stringify([scan.id, name]))),
  }));
}
