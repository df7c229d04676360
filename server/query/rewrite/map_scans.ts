import type { BoundBody, BoundQuery, BoundRelation, BoundScan } from '../../../common/binding';
import { mapQuery } from './map_query';

/** Maps the scans in FROM, including those of subqueries in expressions. */
export function mapScans(query: BoundQuery, map: (scan: BoundScan) => BoundScan): BoundQuery {
  const relation = (of: BoundRelation): BoundRelation => {
    switch (of.kind) {
      case 'scan':
        return map(of);
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
  const body = (of: BoundBody): BoundBody => {
    switch (of.kind) {
      case 'query':
        return direct(of);
      case 'set_operation':
        return { ...of, left: body(of.left), right: body(of.right) };
      case 'values':
        return of;
      case 'select':
        return of.from === undefined ? of : { ...of, from: relation(of.from) };
    }
  };
  const direct = (of: BoundQuery): BoundQuery => ({
    ...of,
    with: of.with.map((table) => ({ ...table, query: direct(table.query) })),
    body: body(of.body),
  });
  return mapQuery(direct(query), (expression) =>
    expression.kind === 'subquery'
      ? { ...expression, query: direct(expression.query) }
      : expression,
  );
}
