import type {
  BoundBody,
  BoundOrder,
  BoundQuery,
  BoundRelation,
  BoundScan,
  BoundSelect,
} from '../../../common/binding';
import { mapQuery } from './map_query';

/** A SELECT with the ORDER BY that sees its tables: none in a set operation. */
export interface OrderedSelect {
  readonly select: BoundSelect;
  readonly orderBy: readonly BoundOrder[];
}

const same = <T>(one: T): T => one;

/** Maps every SELECT of a query, from the outside in, including those of subqueries. */
export const mapSelects = (
  query: BoundQuery,
  map: (ordered: OrderedSelect) => OrderedSelect,
): BoundQuery => mapped(query, map, same);

/** Maps the scans in FROM, including those of subqueries in expressions. */
export const mapScans = (query: BoundQuery, map: (scan: BoundScan) => BoundScan): BoundQuery =>
  mapped(query, same, map);

function mapped(
  query: BoundQuery,
  mapSelect: (ordered: OrderedSelect) => OrderedSelect,
  mapScan: (scan: BoundScan) => BoundScan,
): BoundQuery {
  const relation = (of: BoundRelation): BoundRelation => {
    switch (of.kind) {
      case 'scan':
        return mapScan(of);
      case 'derived':
        return { ...of, query: direct(of.query) };
      case 'join':
        return { ...of, left: relation(of.left), right: relation(of.right) };
      case 'index':
      case 'unnest':
      case 'common_table':
        return of;
    }
  };
  const inside = (of: BoundSelect): BoundSelect =>
    of.from === undefined ? of : { ...of, from: relation(of.from) };
  const body = (of: BoundBody): BoundBody => {
    switch (of.kind) {
      case 'query':
        return direct(of);
      case 'set_operation':
        return { ...of, left: body(of.left), right: body(of.right) };
      case 'values':
        return of;
      case 'select':
        return inside(mapSelect({ select: of, orderBy: [] }).select);
    }
  };
  const direct = (of: BoundQuery): BoundQuery => {
    const tables = of.with.map((table) => ({ ...table, query: direct(table.query) }));
    if (of.body.kind !== 'select') return { ...of, with: tables, body: body(of.body) };
    const { select, orderBy } = mapSelect({ select: of.body, orderBy: of.orderBy });
    return { ...of, with: tables, body: inside(select), orderBy };
  };
  return mapQuery(direct(query), (expression) =>
    expression.kind === 'subquery'
      ? { ...expression, query: direct(expression.query) }
      : expression,
  );
}
