import {
  selectsOf,
  tablesOf,
  type BoundBody,
  type BoundCommonTable,
  type BoundQuery,
  type BoundRelation,
} from '../../../../common/binding';
import { plainProjection } from './plain_projection';

type CommonTable = BoundQuery['with'][number];

/** Converts plain CTEs that are used once to derived tables; nothing is read twice because of that. */
export function inlineCommonTables(query: BoundQuery): BoundQuery {
  const uses = new Map<string, number>();
  for (const select of selectsOf(query)) {
    for (const table of tablesOf(select.from)) {
      if (table.kind === 'common_table') uses.set(table.table, (uses.get(table.table) ?? 0) + 1);
    }
  }
  const inlined = new Map<string, CommonTable>(
    query.with
      .filter(
        ({ id, query: inner, recursive }) =>
          !recursive && uses.get(id) === 1 && plainProjection(inner) !== undefined,
      )
      .map((table) => [table.id, table]),
  );
  // Only if it is used in FROM of this query or of its derived tables.
  const used = new Set<string>();
  const place = (of: BoundCommonTable): BoundRelation => {
    const table = inlined.get(of.table);
    if (table === undefined) return of;
    used.add(of.table);
    return { kind: 'derived', id: of.id, alias: of.alias, query: table.query, columns: of.columns };
  };
  const placed = { ...query, body: placeBody(query.body, place) };
  return { ...placed, with: query.with.filter(({ id }) => !used.has(id)) };
}

function placeBody(body: BoundBody, place: (table: BoundCommonTable) => BoundRelation): BoundBody {
  switch (body.kind) {
    case 'query':
      return { ...body, body: placeBody(body.body, place) };
    case 'set_operation':
      return { ...body, left: placeBody(body.left, place), right: placeBody(body.right, place) };
    case 'values':
      return body;
    case 'select':
      return body.from === undefined ? body : { ...body, from: placeRelation(body.from, place) };
  }
}

function placeRelation(
  relation: BoundRelation,
  place: (table: BoundCommonTable) => BoundRelation,
): BoundRelation {
  switch (relation.kind) {
    case 'common_table':
      return place(relation);
    case 'derived':
      return {
        ...relation,
        query: { ...relation.query, body: placeBody(relation.query.body, place) },
      };
    case 'join':
      return {
        ...relation,
        left: placeRelation(relation.left, place),
        right: placeRelation(relation.right, place),
      };
    case 'scan':
    case 'index':
    case 'unnest':
      return relation;
  }
}
