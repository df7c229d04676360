import {
  columnsIn,
  isWithoutService,
  selectsOf,
  tablesOf,
  type BoundColumn,
  type BoundExpression,
  type BoundQuery,
  type BoundRelation,
  type BoundScan,
  type BoundSelect,
} from '../../../common/binding';
import { counted } from '../../../common/quantities';
import { planScan, type ScanPlan } from '../../scan';
import type { JoinKey } from '../push_down/join_keys';
import type { QueryPlan } from '../query_plan';
import { conjunctsOf } from '../rewrite/conjuncts';
import { rowsOf } from './estimate_reading';
import type { PendingScan } from './plan_context';

/** Reading this many rows for a join takes minutes, and much of a quota. */
const HUGE_ROWS = 10_000;

/**
 * Warnings about tables that are known to be huge and are read completely, because nothing in the statement can be sent
 * to their service: no condition, and no key of another table.
 */
export function hugeSides(
  query: BoundQuery,
  plans: readonly ScanPlan[],
  pending: readonly PendingScan[],
  keys: readonly JoinKey[],
): QueryPlan['notes'] {
  return selectsOf(query).flatMap((select) => {
    const scans = tablesOf(select.from).filter((table) => table.kind === 'scan');
    if (tablesOf(select.from).length < 2) return [];
    return scans.flatMap((scan) => {
      const plan = plans.find(({ id }) => id === scan.id);
      const request = pending.find((one) => one.request.id === scan.id);
      const rows = request && rowsOf(request);
      if (plan === undefined || request === undefined || rows === undefined) return [];
      const joined = keys.some(({ of, from }) => of.scan === scan.id || from.scan === scan.id);
      const isKept = isWithoutService(scan.connector);
      if (joined || isKept || rows < HUGE_ROWS || !readsAll(plan)) return [];
      const table = `${scan.connector}.${scan.entity}`;
      return [
        {
          severity: 'warning' as const,
          text: `This join reads all rows of ${table}, about ${counted(rows, 'row')}.`,
          hint: rewriteOf(scan, select, request),
        },
      ];
    });
  });
}

const readsAll = ({
  access,
  pushed,
  pushedAlternatives = [],
  limit,
  neverRead,
}: ScanPlan): boolean =>
  access.fanOut === undefined &&
  pushed.length + pushedAlternatives.length === 0 &&
  limit === undefined &&
  neverRead !== true;

/** What to write instead: the pattern that the join searches for, as an equality. */
function rewriteOf(scan: BoundScan, select: BoundSelect, pending: PendingScan): string {
  const own = (column: BoundColumn): boolean => column.relation === scan.id;
  const search = conditionsOf(select).flatMap((predicate) => {
    if (predicate.kind !== 'operation' || !SEARCHES.has(predicate.operator)) return [];
    const [text, pattern] = predicate.operands;
    if (text?.kind !== 'column' || own(text) || pattern === undefined) return [];
    const [key, ...more] = columnsIn(pattern);
    if (key === undefined || more.length > 0 || !own(key) || !isLookedUp(key, pending)) return [];
    return [`${nameOf(key)} = regexp_extract(${nameOf(text)}, '[A-Z][A-Z0-9_]*-[0-9]+')`];
  });
  const [equality] = search;
  return equality === undefined
    ? `Add a condition on ${scan.alias} that can be pushed down; EXPLAIN shows which are.`
    : `If the text contains one key, join with ON ${equality} instead, which only requests the rows with these keys.`;
}

const SEARCHES: ReadonlySet<string> = new Set(['like', 'ilike', 'contains']);

const nameOf = ({ relation, name }: BoundColumn): string =>
  `${relation.split('#')[0] ?? ''}.${name}`;

/** Whether the service finds rows by several values of the column. */
function isLookedUp({ name }: BoundColumn, { request }: PendingScan): boolean {
  const outerBindings = [{ column: name, from: { scan: 'keys', column: name } }];
  const plan = planScan({ ...request, outerBindings });
  return !('kind' in plan) && plan.access.fanOut?.over === 'outer';
}

const conditionsOf = ({ from, where }: BoundSelect): readonly BoundExpression[] => [
  ...conjunctsOf(where),
  ...(from === undefined ? [] : onOf(from)),
];

function onOf(relation: BoundRelation): readonly BoundExpression[] {
  if (relation.kind !== 'join') return [];
  return [...conjunctsOf(relation.on), ...onOf(relation.left), ...onOf(relation.right)];
}
