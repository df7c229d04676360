import type {
  BoundBody,
  BoundExpression,
  BoundQuery,
  BoundRelation,
  BoundScan,
  BoundSelect,
} from '../../../../common/binding/bound_query';
import { mapExpression, mapQuery } from './map_query';

/** Every SELECT of a query, outermost first; those inside CTEs, derived tables, set operations and expressions too. */
export function selectsOf(query: BoundQuery): readonly BoundSelect[] {
  const found: BoundSelect[] = [];
  const body = (of: BoundBody): void => {
    switch (of.kind) {
      case 'query':
        return direct(of);
      case 'set_operation':
        body(of.left);
        return body(of.right);
      case 'select':
        found.push(of);
        return of.from === undefined ? undefined : relation(of.from);
      case 'values':
        return undefined;
    }
  };
  const relation = (of: BoundRelation): void => {
    if (of.kind === 'derived') direct(of.query);
    if (of.kind === 'join') {
      relation(of.left);
      relation(of.right);
    }
  };
  const direct = (of: BoundQuery): void => {
    for (const table of of.with) direct(table.query);
    body(of.body);
  };
  direct(query);
  for (const subquery of subqueriesOf(query)) direct(subquery);
  return found;
}

/** Queries inside expressions, at any depth. */
function subqueriesOf(query: BoundQuery): readonly BoundQuery[] {
  const found: BoundQuery[] = [];
  mapQuery(query, (expression) => {
    if (expression.kind === 'subquery') found.push(expression.query);
    return expression;
  });
  return found;
}

/** Tables of one FROM, joins opened, queries not. */
export function tablesOf(
  relation: BoundRelation | undefined,
): readonly Exclude<BoundRelation, { kind: 'join' }>[] {
  if (relation === undefined) return [];
  if (relation.kind !== 'join') return [relation];
  return [...tablesOf(relation.left), ...tablesOf(relation.right)];
}

/** Every scan of a query, in the order of the text. */
export function scansOf(query: BoundQuery): readonly BoundScan[] {
  return selectsOf(query)
    .flatMap((select) => tablesOf(select.from))
    .filter((table): table is BoundScan => table.kind === 'scan');
}

/** Whether some part of the expression, itself included, is such a one. */
export function someExpression(
  expression: BoundExpression,
  is: (part: BoundExpression) => boolean,
): boolean {
  let found = false;
  mapExpression(expression, (part) => {
    found ||= is(part);
    return part;
  });
  return found;
}
