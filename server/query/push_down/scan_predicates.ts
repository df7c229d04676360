import {
  columnsIn,
  someExpression,
  type BoundColumn,
  type BoundExpression,
  type BoundRelation,
  type BoundScan,
  type BoundSelect,
} from '../../../common/binding';
import type { Alternatives, Condition } from '../../../common/declaration';
import { conditionsOf } from './conditions_of';
import { conjunctsOf } from '../rewrite/conjuncts';
import { isWholeTree } from './implied';
import { ofLists } from './unnested_conditions';

/** The predicates of a SELECT for one of its scans. */
export interface ScanPredicates {
  readonly scan: BoundScan;
  readonly conditions: readonly Condition[];
  /** Whether a row of the scan counts if and only if all conditions hold. Only set if the scan is the only table. */
  readonly whole: boolean;
  /** ORs over several columns, and whether the conditions are `whole` together with them. */
  readonly alternatives: readonly Alternatives[];
  readonly wholeWithAlternatives: boolean;
}

/** A predicate that only rows satisfying it can survive; `beyondOuter`: it also sees the NULLs that an outer join makes. */
export interface Known {
  readonly predicate: BoundExpression;
  readonly beyondOuter: boolean;
}

/** The conditions that may be pushed down to each scan in FROM, depending on the joins between it and the WHERE. */
export function scanPredicates(select: BoundSelect): readonly ScanPredicates[] {
  return knownOfScans(select).map(predicatesOf);
}

/** What is known about the rows of a scan that reach the result. */
export interface KnownOfScan {
  readonly scan: BoundScan;
  /** Without predicates that only read other tables: each of very many tables would have those of all. */
  readonly known: readonly Known[];
  /** Whether there are predicates that only read other tables. */
  readonly others: boolean;
}

/** What is known about the rows of each scan in FROM, for `scanPredicates`. */
export function knownOfScans(select: BoundSelect): readonly KnownOfScan[] {
  if (select.from === undefined) return [];
  const where = conjunctsOf(select.where).map((predicate) => ({ predicate, beyondOuter: false }));
  return descend(select.from, where);
}

function descend(relation: BoundRelation, known: readonly Known[]): readonly KnownOfScan[] {
  switch (relation.kind) {
    case 'scan': {
      const own = known.filter(({ predicate }) => mayConcern(predicate, relation.id));
      return [{ scan: relation, known: own, others: own.length < known.length }];
    }
    case 'join': {
      const on = conjunctsOf(relation.on).map((predicate) => ({ predicate, beyondOuter: false }));
      const outer = known.map((one) => ({ ...one, beyondOuter: true }));
      const [left, right] = {
        inner: [
          [...known, ...on],
          [...known, ...on],
        ],
        cross: [
          [...known, ...on],
          [...known, ...on],
        ],
        // ON decides what matches, and does not remove rows of the preserved side.
        left: [known, [...outer, ...on]],
        right: [[...outer, ...on], known],
        full: [outer, outer],
        semi: [[...known, ...on], on],
        // A row on the left is kept because nothing matched, so ON does not apply to it.
        anti: [known, on],
        // Which row is the nearest is decided before WHERE.
        asof: [known, on],
        asof_left: [known, on],
      }[relation.type] as [readonly Known[], readonly Known[]];
      const { type, right: unnest } = relation;
      // What holds for an element holds for its list; ON of a LEFT JOIN does not have to hold.
      const elements = type === 'left' ? known : [...known, ...on];
      const more = unnest.kind === 'unnest' ? ofLists(unnest, elements) : [];
      return [...descend(relation.left, [...left, ...more]), ...descend(relation.right, right)];
    }
    case 'index':
    case 'derived':
    case 'unnest':
    case 'common_table':
      return [];
  }
}

const read = new WeakMap<BoundExpression, ReadonlySet<string>>();

/** False if it only reads other tables; one that reads none, such as a constant, concerns all. */
function mayConcern(predicate: BoundExpression, relation: string): boolean {
  let relations = read.get(predicate);
  if (relations === undefined) {
    relations = new Set(columnsIn(predicate).map((column) => column.relation));
    read.set(predicate, relations);
  }
  return relations.size === 0 || relations.has(relation);
}

function predicatesOf({ scan, known, others }: KnownOfScan): ScanPredicates {
  const own = columnOf(scan.id);
  let whole = !others;
  let wholeWithAlternatives = !others;
  const conditions: Condition[] = [];
  const alternatives: Alternatives[] = [];
  for (const { predicate, beyondOuter } of known) {
    const implied = conditionsOf(predicate, own);
    const usable = implied.conditions.filter(
      // Rows added by an outer join are all NULL; requesting NULLs from the service would create more of them.
      (condition) => !beyondOuter || condition.operator !== 'is_null',
    );
    conditions.push(...usable);
    const usableTrees = (implied.alternatives ?? []).filter(
      (one) => !beyondOuter || !asksNull(one),
    );
    alternatives.push(...usableTrees);
    const allUsable = usable.length === implied.conditions.length;
    whole &&= implied.whole && allUsable;
    wholeWithAlternatives &&=
      isWholeTree(implied) &&
      allUsable &&
      usableTrees.length === (implied.alternatives ?? []).length;
  }
  return { scan, conditions, whole, alternatives, wholeWithAlternatives };
}

const asksNull = ({ anyOf }: Alternatives): boolean =>
  anyOf.some(
    (branch) =>
      branch.conditions.some(({ operator }) => operator === 'is_null') ||
      branch.alternatives.some(asksNull),
  );

/** Recognizes plain columns of one table. */
export const columnOf =
  (relation: string) =>
  (expression: BoundExpression | undefined): BoundColumn | undefined =>
    expression?.kind === 'column' && expression.relation === relation ? expression : undefined;

/** Whether an expression refers to a table at all. */
export const mentions = (expression: BoundExpression, relation: string): boolean =>
  someExpression(expression, (part) => part.kind === 'column' && part.relation === relation);
