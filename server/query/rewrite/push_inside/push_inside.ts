import {
  selectsOf,
  tablesOf,
  type BoundBody,
  type BoundExpression,
  type BoundQuery,
  type BoundRelation,
  type BoundSelect,
} from '../../../../common/binding';
import { dependsOnOthers } from '../../push_down/column_sources';
import { allOf, conjunctsOf } from '../conjuncts';
import { mapExpression } from '../map_query';
import { isMovable, rejectsNull, relationOf } from './movable';

/**
 * Repeats predicates on the columns of derived tables and CTEs inside of them, so that they reach the service:
 * `SELECT … FROM (SELECT a, count(*) FROM t GROUP BY a) x WHERE x.a = 1` reads `FROM t WHERE a = 1`. They are checked
 * outside, too, so the result is the same.
 */
export function pushInside(query: BoundQuery): BoundQuery {
  return new Pushing(query).query(query, []);
}

/** A predicate on the columns of a table, which has this id. */
interface OnTable {
  readonly table: string;
  readonly names: readonly string[];
  readonly predicate: BoundExpression;
}

class Pushing {
  private readonly uses = new Map<string, number>();
  /** By CTE. */
  private readonly onCommon = new Map<string, OnTable[]>();

  constructor(query: BoundQuery) {
    for (const table of selectsOf(query).flatMap(({ from }) => tablesOf(from))) {
      if (table.kind !== 'common_table') continue;
      this.uses.set(table.table, (this.uses.get(table.table) ?? 0) + 1);
    }
  }

  /** `given`: predicates on its output. */
  query(query: BoundQuery, given: readonly OnTable[]): BoundQuery {
    const bounded = query.limit !== undefined || query.offset !== undefined;
    const body = this.body(query.body, bounded ? [] : given);
    // Later CTEs read earlier ones.
    const tables = [...query.with].reverse().map((table) => {
      if (table.recursive === true) return table;
      const known = this.uses.get(table.id) === 1 ? (this.onCommon.get(table.id) ?? []) : [];
      return { ...table, query: this.query(table.query, known) };
    });
    return { ...query, body, with: tables.reverse() };
  }

  private body(body: BoundBody, given: readonly OnTable[]): BoundBody {
    switch (body.kind) {
      case 'query':
        return this.query(body, given);
      case 'set_operation':
        return {
          ...body,
          left: this.body(body.left, given),
          right: this.body(body.right, given),
        };
      case 'values':
        return body;
      case 'select':
        return this.select(body, given);
    }
  }

  private select(select: BoundSelect, given: readonly OnTable[]): BoundSelect {
    if (select.from === undefined) return select;
    const more = given.flatMap((one) => insideOf(one, select));
    const own = select.where === undefined ? [] : [select.where];
    const where = more.length === 0 ? select.where : allOf([...own, ...more]);
    const known = conjunctsOf(where).map((predicate) => ({ predicate, beyondOuter: false }));
    return {
      ...select,
      from: this.relation(select.from, known),
      ...(where && { where }),
    };
  }

  private relation(relation: BoundRelation, known: readonly Known[]): BoundRelation {
    switch (relation.kind) {
      case 'scan':
      case 'index':
      case 'unnest':
        return relation;
      case 'derived':
        return { ...relation, query: this.query(relation.query, onTable(relation, known)) };
      case 'common_table': {
        const found = this.onCommon.get(relation.table) ?? [];
        this.onCommon.set(relation.table, [...found, ...onTable(relation, known)]);
        return relation;
      }
      case 'join': {
        const { type } = relation;
        const on = conjunctsOf(relation.on).map((predicate) => ({ predicate, beyondOuter: false }));
        const outer = known.map((one) => ({ ...one, beyondOuter: true }));
        const both = [...known, ...on];
        const [left, right] = {
          inner: [both, both],
          cross: [both, both],
          semi: [both, on],
          // ON decides what matches, and does not remove rows of the preserved side.
          left: [known, [...outer, ...on]],
          right: [[...outer, ...on], known],
          full: [outer, outer],
          anti: [known, on],
          // Which row is the nearest is decided before WHERE.
          asof: [known, on],
          asof_left: [known, on],
        }[type] as [readonly Known[], readonly Known[]];
        return {
          ...relation,
          left: this.relation(relation.left, left),
          right: this.relation(relation.right, right),
        };
      }
    }
  }
}

interface Known {
  readonly predicate: BoundExpression;
  /** It also sees the NULLs that an outer join adds. */
  readonly beyondOuter: boolean;
}

function onTable(
  table: Extract<BoundRelation, { readonly kind: 'derived' | 'common_table' }>,
  known: readonly Known[],
): readonly OnTable[] {
  const names = table.columns.map(({ name }) => name);
  // A repeated name cannot be referred to safely.
  if (new Set(names).size < names.length) return [];
  return known.flatMap(({ predicate, beyondOuter }) => {
    const usable =
      isMovable(predicate) &&
      relationOf(predicate) === table.id &&
      (!beyondOuter || rejectsNull(predicate));
    return usable ? [{ table: table.id, names, predicate }] : [];
  });
}

/** The predicate in terms of the columns that the SELECT reads, if it means the same there. */
function insideOf({ table, names, predicate }: OnTable, select: BoundSelect): BoundExpression[] {
  let moves = true;
  const moved = mapExpression(predicate, (part) => {
    if (part.kind !== 'column' || part.relation !== table) return part;
    const item = select.items[names.indexOf(part.name)]?.expression;
    const same =
      item?.kind === 'column' &&
      item.ignoringCase === part.ignoringCase &&
      JSON.stringify(item.type) === JSON.stringify(part.type) &&
      !dependsOnOthers(select, item);
    if (!same) {
      moves = false;
      return part;
    }
    return { ...item, range: part.range };
  });
  return moves ? [moved] : [];
}
