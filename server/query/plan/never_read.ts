import type { BoundQuery, BoundRelation, BoundSelect } from '../../../common/binding';
import { scansOf, selectsOf } from '../../../common/binding';
import { truthOf } from '../rewrite/fold/constant';
import { conjunctsOf } from '../rewrite/conjuncts';

/** The scans of a folded query whose rows never reach the result because of a constant condition (`WHERE 1 = 0`). */
export const neverRead = (query: BoundQuery): ReadonlySet<string> =>
  new Set(selectsOf(query).flatMap(unreadOfSelect));

function unreadOfSelect({ from, where, having, qualify }: BoundSelect): readonly string[] {
  if (from === undefined) return [];
  return [where, having, qualify].some(neverTrue) ? scansWithin(from) : unmatched(from);
}

/** The sides of joins that never match, unless the join preserves their rows. */
function unmatched(relation: BoundRelation): readonly string[] {
  if (relation.kind !== 'join') return [];
  const { type, left, right, on } = relation;
  const beneath = [...unmatched(left), ...unmatched(right)];
  if (!neverTrue(on)) return beneath;
  const unread = {
    inner: [left, right],
    cross: [left, right],
    semi: [left, right],
    left: [right],
    anti: [right],
    asof: [left, right],
    asof_left: [right],
    right: [left],
    full: [],
  }[type];
  return [...beneath, ...unread.flatMap(scansWithin)];
}

const neverTrue = (condition: BoundSelect['where']): boolean =>
  conjunctsOf(condition).some((part) => truthOf(part) === false || truthOf(part) === null);

function scansWithin(relation: BoundRelation): readonly string[] {
  switch (relation.kind) {
    case 'scan':
      return [relation.id];
    case 'derived':
      return scansOf(relation.query).map(({ id }) => id);
    case 'join':
      return [...scansWithin(relation.left), ...scansWithin(relation.right)];
    // Others may read the same common table.
    case 'common_table':
    case 'index':
    case 'unnest':
      return [];
  }
}
